import { openingSize } from "#cartography/openingFrame.ts";
import { createNumberFormat } from "#i18n/numberFormat.ts";
import { askAhead, askOpening } from "#queries/aheadFiles.ts";
import { askedEdition, manifestPath } from "#state/askedEdition.ts";
import { PAGE_PARAMETERS } from "#state/pageParameters.ts";
import { type DataNames, dataNames, type UncheckedManifest } from "./aheadNames.ts";
import { askedLanguage } from "./askedLanguage.ts";
import { askedMaterial } from "./askedMaterial.ts";
import { isDeviceTheme } from "./deviceTheme.ts";
import { openingDrawingOf, openingSceneOf } from "./openingFiles.ts";

/** What the build writes beside this script, so that nothing waits for the manifest. */
interface AheadNames {
  /** Files of the current edition. */
  readonly data: DataNames;
  /** What the first map says, by language: scripts below the page. */
  readonly words: Readonly<Record<string, string | undefined>>;
}

const { names, openings } = document.currentScript?.dataset ?? {};

function askForWords(path: string | undefined): void {
  if (path === undefined) return;
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = new URL(path, document.baseURI).href;
  document.head.append(link);
}

/** Parameters that leave the map of an opening view as it is; of themes, that of the device does. */
const HARMLESS: readonly string[] = ["material", "lang", "theme", ...PAGE_PARAMETERS];

/** Asks for what the build has made ahead of the view a material opens with, where the address asks for no other view. */
function askForOpening({ dossiers }: DataNames, material: string, asked: URLSearchParams): boolean {
  if (!openings || dossiers[material] === undefined) return false;
  const isHarmless = [...asked.keys()].every((name) => HARMLESS.includes(name));
  if (!isHarmless || !isDeviceTheme(asked.get("theme"))) return false;
  const size = openingSize((query) => window.matchMedia(query).matches);
  const address = (name: string): URL => new URL(`${openings}/${name}`, document.baseURI);
  askOpening(address(openingSceneOf(material)), address(openingDrawingOf(material, size)), size);
  return true;
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
  const material = askedMaterial();
  const hasOpening = edition === null && askForOpening(data, material, asked);
  const manifest = askAhead(base, manifestPath(edition));
  const { everywhere, placeNames, dossiers } =
    edition === null ? data : dataNames((await manifest) as UncheckedManifest);
  const spoken = placeNames[language] ?? placeNames["en"];
  if (spoken !== undefined) void askAhead(base, spoken);
  // The opening view stands without figures, which would be in its way.
  if (!hasOpening)
    for (const path of [...(dossiers[material] ?? []), ...everywhere]) void askAhead(base, path);
  // The first format makes the browser list all locales it has: better now than when there is a map to be shown.
  setTimeout(() => createNumberFormat(language));
}

if (names !== undefined) askForFirstView(JSON.parse(names) as AheadNames).catch(() => undefined);
