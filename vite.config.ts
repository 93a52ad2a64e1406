import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { catalogues } from "./src/publish/vite/catalogues.ts";
import { fontPreloads } from "./src/publish/vite/fontPreloads.ts";
import { hostScript } from "./src/publish/vite/hostScript.ts";
import { openingScript } from "./src/publish/vite/openingScript.ts";
import { previewHeaders, shippedHeaders } from "./src/publish/vite/shippedHeaders.ts";

const noLoaders = fileURLToPath(new URL("./src/map/flows/noLoaders.ts", import.meta.url));
const noRenderers = fileURLToPath(new URL("./src/exports/pdf/noRenderers.ts", import.meta.url));

/** What an embed shows or says with its first map, and a page only afterwards. */
const OF_EMBED =
  /\/src\/(panels\/(reading\/Footnotes|notes\/GlobeNote|notes\/GradedNote)\.tsx|shells\/embed\/[^/]+|shells\/site\/FullViewLink\.tsx|state\/embed\/embedOptions\.ts|protocol\/embedMessages\.ts)$/;

export default defineConfig({
  resolve: {
    alias: {
      "@loaders.gl/core": noLoaders,
      "@loaders.gl/images": noLoaders,
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
    openingScript(),
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
      // What the first map needs stays in one file, though later parts use pieces of it: it packs better whole, and a dozen
      // files take longer than one.
      output: {
        codeSplitting: {
          groups: [
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
