import { existsSync, readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import type { FilesOfView } from "../../shells/start/filesOfView.ts";
import { classicScript } from "./classicScript.ts";

const NAME = "opening.js";
const MANIFEST = "public/data/manifest.json";
const WORDS = /\/src\/i18n\/messages\/first\/([a-z]{2})\.json$/;

interface Ref {
  readonly path: string;
}

/** What is needed here of the manifest. */
interface Files {
  readonly files: { readonly placeNames: Readonly<Record<string, Ref>> };
  readonly materials: readonly { id: string; dossier: Ref; moreFlows?: readonly Ref[] }[];
}

/** The files of a first view that depend on its language and its material. */
function filesOfView(bundle: Rolldown.OutputBundle): FilesOfView {
  const manifest: Files = existsSync(MANIFEST)
    ? JSON.parse(readFileSync(MANIFEST, "utf8"))
    : { files: { placeNames: {} }, materials: [] };
  const { files, materials } = manifest;
  return {
    words: Object.fromEntries(
      Object.values(bundle).flatMap((file) => {
        const found = file.type === "chunk" ? WORDS.exec(file.facadeModuleId ?? "") : null;
        return found ? [[found[1], file.fileName]] : [];
      }),
    ),
    names: Object.fromEntries(Object.entries(files.placeNames).map(([tag, { path }]) => [tag, path])),
    dossiers: Object.fromEntries(
      materials.map(({ id, dossier, moreFlows = [] }) => [
        id,
        [dossier, ...moreFlows].map(({ path }) => path),
      ]),
    ),
  };
}

/**
 * Vite plugin: before anything of a built page is on screen, a small script of its own says whether the drawing in the page is
 * what its address asks for.
 *
 * @throws Error while building, when the script is not in the build
 */
export function openingScript(): Plugin {
  return {
    name: "supply-lines:opening-script",
    apply: "build",
    async buildStart() {
      this.emitFile({
        type: "asset",
        name: NAME,
        source: await classicScript("src/shells/start/opening.ts", "supplyLinesOpening"),
      });
    },
    transformIndexHtml: {
      handler: (_html, { bundle = {} }) => {
        const script = Object.values(bundle).find(
          (file) => file.type === "asset" && file.names.includes(NAME),
        );
        if (script === undefined) throw new Error(`the build holds no ${NAME}`);
        const attrs = { src: `./${script.fileName}`, "data-files": JSON.stringify(filesOfView(bundle)) };
        // Neither async nor deferred: no word of the page may be shown before it has run.
        return [{ tag: "script", attrs, injectTo: "head-prepend" }];
      },
    },
  };
}
