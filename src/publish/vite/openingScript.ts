import type { Plugin } from "vite";
import { classicScript } from "./classicScript.ts";

const NAME = "opening.js";

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
        // Neither async nor deferred: no word of the page may be shown before it has run.
        return [{ tag: "script", attrs: { src: `./${script.fileName}` }, injectTo: "head-prepend" }];
      },
    },
  };
}
