import { tidyAddress } from "../site/tidyAddress.ts";
import { askedLanguage, askedMaterial } from "./asked.ts";
import type { FilesOfView } from "./filesOfView.ts";
import { openingState } from "./openingState.ts";

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
