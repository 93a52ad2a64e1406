const ENTRY = "src/shells/start/firstFigures.ts";

/**
 * Vite plugin: the figures of the first view are checked and its Scene built by a program of its own, which runs while the
 * one that draws it is still being read. Both take their modules from the same chunk, so that each is there once.
 */
export function figuresScript() {
  return {
    name: "supply-lines:figures-script",
    apply: "build",
    transformIndexHtml: {
      handler: (_html, { bundle = {} }) => {
        const chunk = Object.values(bundle).find(
          ({ type, moduleIds }) => type === "chunk" && moduleIds.some((id) => id.endsWith(`/${ENTRY}`)),
        );
        if (chunk === undefined) throw new Error(`the build holds no ${ENTRY}`);
        const attrs = { type: "module", async: true, crossorigin: true, src: `./${chunk.fileName}` };
        return [{ tag: "script", attrs, injectTo: "head-prepend" }];
      },
    },
  };
}
