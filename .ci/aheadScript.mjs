import { classicScript } from "./classicScript.mjs";

const NAME = "ahead.js";
const WORDS = /\/src\/i18n\/messages\/([a-z]{2})\.json$/;

/** The words that the first map says, by language. */
function wordNames(bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
  return Object.fromEntries(
    chunks.flatMap(({ facadeModuleId, fileName }) => {
      const found = WORDS.exec(facadeModuleId ?? "");
      return found ? [[found[1], fileName]] : [];
    }),
  );
}

/**
 * Vite plugin: the built pages ask for what their first map is made of by a small script of its own, before the program
 * has arrived. It is told the names of the files, so that it need not wait for the manifest.
 *
 * @param data  names of the data files that will lie beside the program
 */
export function aheadScript(data) {
  return {
    name: "supply-lines:ahead-script",
    apply: "build",
    async buildStart() {
      this.emitFile({
        type: "asset",
        name: NAME,
        source: await classicScript("src/shells/start/ahead.ts", "supplyLinesAhead"),
      });
    },
    transformIndexHtml: {
      handler: (_html, { bundle = {} }) => {
        const script = Object.values(bundle).find(
          (file) => file.type === "asset" && file.names.includes(NAME),
        );
        if (script === undefined) throw new Error(`the build holds no ${NAME}`);
        // Not async: the program below must find what was asked for, however late this comes.
        const attrs = {
          src: `./${script.fileName}`,
          "data-names": JSON.stringify({ data, words: wordNames(bundle) }),
          // Filled when the head start is made, by `src/publish`.
          "data-head-start": "",
        };
        return [{ tag: "script", attrs, injectTo: "head-prepend" }];
      },
    },
  };
}
