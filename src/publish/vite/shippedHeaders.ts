import { existsSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { headersFile, headersFor, metaPolicyFor } from "../hosting/headers.ts";

/** Names the materials that get a page. */
const MANIFEST = "public/data/manifest.json";

function materialsWithPage(): string[] {
  if (!existsSync(MANIFEST)) return [];
  const manifest = JSON.parse(readFileSync(MANIFEST, "utf8")) as { materials: readonly { id: string }[] };
  return manifest.materials.map(({ id }) => id);
}

/** Vite plugin: writes the Content-Security-Policy into the built pages and all headers into `_headers`. */
export function shippedHeaders(): Plugin {
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
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile(materialsWithPage()) });
    },
  };
}

/** Vite plugin: makes `vite preview` answer as a well configured host would. */
export function previewHeaders(): Plugin {
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
