import { tidyAddress } from "../site/tidyAddress.ts";
import { askedLanguage, askedMaterial } from "./asked.ts";
import { openingState } from "./openingState.ts";

/** Files of a first view by what asks for them; the build writes them beside this script. */
export interface FilesOfView {
  /** What the first map says, by language: programs below the page. */
  readonly words: Readonly<Record<string, string>>;
  /** Names of places by language, and figures by material, below the data folder. */
  readonly names: Readonly<Record<string, string>>;
  readonly dossiers: Readonly<Record<string, readonly string[]>>;
}

/** Asks for a file while the program that needs it is on its way. */
function preload(path: string | undefined, rel: "preload" | "modulepreload"): void {
  if (path === undefined) return;
  const link = document.createElement("link");
  link.rel = rel;
  if (rel === "preload") link.as = "fetch";
  link.crossOrigin = "";
  link.href = path;
  document.head.append(link);
}

// Runs before anything of a built page is on screen, so that no drawing is ever seen that the address does not ask for.
const { files } = document.currentScript?.dataset ?? {};
tidyAddress();
const { dataset } = document.documentElement;
const { search } = window.location;
const asked = new URLSearchParams(search);
const theme = asked.get("theme");
if (theme === "light" || theme === "dark") dataset["theme"] = theme;
const language = askedLanguage();
dataset["opening"] = openingState(search, dataset["view"], language);

if (files !== undefined) {
  const { words, names, dossiers } = JSON.parse(files) as FilesOfView;
  preload(`./${words[language] ?? words["en"]}`, "modulepreload");
  if (!asked.has("edition") && !asked.has("page"))
    for (const path of [names[language] ?? names["en"], ...(dossiers[askedMaterial()] ?? [])])
      preload(path && `./data/${path}`, "preload");
}
