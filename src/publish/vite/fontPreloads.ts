import type { Plugin } from "vite";

/** Fonts of the first map's words: Latin, which every language needs for symbols and figures. */
const FONTS = [
  /\/source-sans-3-latin-wght-normal-[^/]*\.woff2$/,
  /\/source-serif-4-latin-600-normal-[^/]*\.woff2$/,
];

/**
 * Vite plugin: the built pages ask for their fonts at once. The browser would ask for them when it lays out the first
 * words, and then lay them out again.
 *
 * @throws Error while building, when a font is not in the build
 */
export function fontPreloads(): Plugin {
  return {
    name: "supply-lines:font-preloads",
    apply: "build",
    transformIndexHtml: {
      handler: (_html, { bundle = {} }) =>
        FONTS.map((font) => {
          const file = Object.keys(bundle).find((name) => font.test(`/${name}`));
          if (file === undefined) throw new Error(`the build holds no ${font.source}`);
          const attrs = {
            rel: "preload",
            as: "font",
            type: "font/woff2",
            href: `./${file}`,
            crossorigin: true,
          };
          return { tag: "link", attrs, injectTo: "head" };
        }),
    },
  };
}
