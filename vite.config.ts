import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { aheadScript } from "./.ci/aheadScript.mjs";
import { catalogues } from "./.ci/catalogues.mjs";
import { figuresScript } from "./.ci/figuresScript.mjs";
import { fontPreloads } from "./.ci/fontPreloads.mjs";
import { headersFile, headersFor, metaPolicyFor } from "./.ci/headers.mjs";
import { hostScript } from "./.ci/hostScript.mjs";
import { type DataNames, dataNames, type UncheckedManifest } from "./src/shells/start/aheadNames.ts";

/** Names the materials that get a page, and the files that a first map is made of. */
const MANIFEST = "public/data/manifest.json";
const manifest: UncheckedManifest | null = existsSync(MANIFEST)
  ? JSON.parse(readFileSync(MANIFEST, "utf8"))
  : null;
const names: DataNames =
  manifest === null ? { boundaries: "", policy: [], placeNames: {}, dossiers: {} } : dataNames(manifest);

/** Writes the Content-Security-Policy into the built pages and all headers into `_headers`. */
function shippedHeaders(): Plugin {
  return {
    name: "supply-lines:shipped-headers",
    apply: "build",
    transformIndexHtml: (_html, { path }) => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: metaPolicyFor(path.replace(/^\//, "")) },
        injectTo: "head-prepend",
      },
    ],
    generateBundle() {
      this.emitFile({
        type: "asset",
        fileName: "_headers",
        source: headersFile(Object.keys(names.dossiers)),
      });
    },
  };
}

/** Makes `vite preview` answer as a well configured host would. */
function previewHeaders(): Plugin {
  return {
    name: "supply-lines:preview-headers",
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "/").replace(/[?#].*$/, "").replace(/^\/+/, "");
        for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
        next();
      });
    },
  };
}

const noLoaders = fileURLToPath(new URL("./src/map/flows/noLoaders.ts", import.meta.url));
const noRenderers = fileURLToPath(new URL("./src/exports/pdf/noRenderers.ts", import.meta.url));

/** What an embed shows or says with its first map, and a page only afterwards. */
const OF_EMBED =
  /\/src\/(panels\/(reading\/Footnotes|notes\/GlobeNote|notes\/GradedNote)\.tsx|state\/embed\/embedOptions\.ts|protocol\/embedMessages\.ts)$/;

export default defineConfig({
  resolve: {
    alias: {
      "@loaders.gl/core": noLoaders,
      "@loaders.gl/images": noLoaders,
      // Messages come taken apart (`.ci/catalogues.mjs`).
      "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js",
      canvg: noRenderers,
      dompurify: noRenderers,
      html2canvas: noRenderers,
    },
  },
  // Relative, so that the built folder works wherever it is put.
  base: "./",
  // A missing file must be a 404, not the index page.
  appType: "mpa",
  plugins: [
    react(),
    catalogues(),
    fontPreloads(),
    figuresScript(),
    aheadScript(names),
    hostScript(),
    shippedHeaders(),
    previewHeaders(),
  ],
  worker: { format: "es" },
  build: {
    target: "es2022",
    // `font-src` and `style-src` allow no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read by the budget check to tell what the first view needs from what comes later.
    manifest: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { index: "index.html", embed: "embed.html" },
      // What draws the first map stays in one file, and what works it out in another, though later parts use pieces of
      // them: they pack better whole, and a dozen files take longer than two.
      output: {
        codeSplitting: {
          groups: [
            { name: "firstFigures", test: /\/src\/shells\/start\/firstFigures\.ts$/, priority: 2 },
            {
              name: "firstMap",
              tags: ["$initial"],
              test: (id) => !OF_EMBED.test(id),
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  preview: { host: "localhost" },
  server: { host: "localhost" },
});
