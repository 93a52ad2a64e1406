import { landSize } from "#cartography/frame/landSize.ts";
import { askAhead } from "#queries/aheadFiles.ts";
import { askedEdition, manifestPath } from "#state/url/askedEdition.ts";
import { PAGE_PARAMETERS } from "#state/url/pageParameters.ts";
import { tidyAddress } from "../site/tidyAddress.ts";
import { type DataNames, dataNames, type UncheckedManifest } from "./aheadNames.ts";
import { askedLanguage } from "./askedLanguage.ts";
import { askedMaterial } from "./askedMaterial.ts";
import { LAND, landFile, OPENING_SCENE, openingSceneFile } from "./headStartFiles.ts";

/** What the build writes beside this script, so that nothing waits for the manifest. */
interface AheadNames {
  /** Files of the current edition. */
  readonly data: DataNames;
  /** What the first map says, by language: scripts below the page. */
  readonly words: Readonly<Record<string, string | undefined>>;
}

// Whoever reads the address comes after this script.
tidyAddress();

const { names, headStart } = document.currentScript?.dataset ?? {};

function askForWords(path: string | undefined): void {
  if (path === undefined) return;
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = new URL(path, document.baseURI).href;
  document.head.append(link);
}

/** Parameters that leave the view a material opens with as it is. */
const HARMLESS: readonly string[] = ["material", "lang", "theme", ...PAGE_PARAMETERS];

/**
 * Asks for what the build has made of the first map: the land, and the Scene where the address asks for no other view than
 * that which the material opens with.
 *
 * @returns which of them
 */
function askForHeadStart(material: string, asked: URLSearchParams): { hasLand: boolean; hasScene: boolean } {
  const isOfWorld = (asked.get("projection") ?? "equal-earth") === "equal-earth" && !asked.has("camera");
  if (!headStart || !isOfWorld) return { hasLand: false, hasScene: false };
  const ask = (name: string, file: string): void => {
    void askAhead(name, new URL(`${headStart}/${file}`, document.baseURI));
  };
  ask(LAND, landFile(landSize((query) => window.matchMedia(query).matches)));
  const hasScene = [...asked.keys()].every((name) => HARMLESS.includes(name));
  if (hasScene) ask(OPENING_SCENE, openingSceneFile(material));
  return { hasLand: true, hasScene };
}

/** Asks for all files of the first view while the program that draws it is on its way. */
async function askForFirstView({ data, words }: AheadNames): Promise<void> {
  const language = askedLanguage();
  askForWords(words[language] ?? words["en"]);
  const asked = new URLSearchParams(window.location.search);
  // A page that is only read needs no figures at once.
  if (asked.has("page")) return;
  const ask = (path: string): Promise<string | undefined> =>
    askAhead(path, new URL(`data/${path}`, document.baseURI));
  const edition = askedEdition(window.location.search);
  const material = askedMaterial();
  const isKnown = edition === null && data.dossiers[material] !== undefined;
  const { hasLand, hasScene } = isKnown
    ? askForHeadStart(material, asked)
    : { hasLand: false, hasScene: false };
  const manifest = ask(manifestPath(edition));
  const { boundaries, policy, placeNames, dossiers } =
    edition === null ? data : dataNames(JSON.parse((await manifest) ?? "") as UncheckedManifest);
  const spoken = placeNames[language] ?? placeNames["en"];
  if (spoken !== undefined) void ask(spoken);
  // What is not needed at once would be in the way of what is.
  const figures = hasScene ? [] : [...(dossiers[material] ?? []), ...policy];
  for (const path of hasLand ? figures : [...figures, boundaries]) void ask(path);
}

if (names !== undefined) askForFirstView(JSON.parse(names) as AheadNames).catch(() => undefined);
