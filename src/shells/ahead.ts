import { askAhead } from "#queries/aheadFiles.ts";
import { askedEdition, manifestPath } from "#state/askedEdition.ts";
import { DEFAULT_MATERIAL } from "#state/defaultMaterial.ts";
import { type DataNames, dataNames, type UncheckedManifest } from "./aheadNames.ts";
import { askedLanguage } from "./askedLanguage.ts";

/** What the build writes beside this script, so that nothing waits for the manifest. */
interface AheadNames {
  /** Files of the current edition. */
  readonly data: DataNames;
  /** What the first map says, by language: scripts below the page. */
  readonly words: Readonly<Record<string, string | undefined>>;
}

function askForWords(path: string | undefined): void {
  if (path === undefined) return;
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = new URL(path, document.baseURI).href;
  document.head.append(link);
}

/** Asks for all files of the first view while the program that draws it is on its way. */
async function askForFirstView({ data, words }: AheadNames): Promise<void> {
  const language = askedLanguage();
  askForWords(words[language] ?? words["en"]);
  const asked = new URLSearchParams(window.location.search);
  // A page that is only read needs no figures at once.
  if (asked.has("page")) return;
  const base = new URL("data/", document.baseURI).href;
  const edition = askedEdition(window.location.search);
  const manifest = askAhead(base, manifestPath(edition));
  const ownMaterial = document.documentElement.dataset["material"];
  const material = (asked.get("material") ?? ownMaterial ?? DEFAULT_MATERIAL).toLowerCase();
  const { everywhere, placeNames, dossiers } =
    edition === null ? data : dataNames((await manifest) as UncheckedManifest);
  const names = placeNames[language] ?? placeNames["en"];
  const wanted = [...(dossiers[material] ?? []), ...everywhere, ...(names === undefined ? [] : [names])];
  for (const path of wanted) void askAhead(base, path);
}

const names = document.currentScript?.dataset["names"];
if (names !== undefined) askForFirstView(JSON.parse(names) as AheadNames).catch(() => undefined);
