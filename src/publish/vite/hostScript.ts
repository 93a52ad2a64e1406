import type { Plugin } from "vite";
import { classicScript } from "./classicScript.ts";

const NAME = "embed.js";

/** The script for other sites as one classic program under a name that never changes. */
const bundleHostScript = async () => await classicScript("src/host/embed.ts", "supplyLinesEmbed");

/** Vite plugin: `embed.js` at the root of the site, in the build and from the development server. */
export function hostScript(): Plugin {
  return {
    name: "supply-lines:host-script",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: await bundleHostScript() });
    },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, async (_request, response) => {
        response.setHeader("Content-Type", "text/javascript");
        response.end(await bundleHostScript());
      });
    },
  };
}
