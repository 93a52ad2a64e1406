import { build } from "vite";

const ENTRY = "src/host/embed.ts";
const NAME = "embed.js";

/** The script for other sites as one classic program under a name that never changes. */
async function bundleHostScript() {
  const [result] = [
    await build({
      configFile: false,
      logLevel: "error",
      // The public folder and the cleaning of `dist` belong to the app's own build.
      publicDir: false,
      build: {
        write: false,
        target: "es2022",
        lib: { entry: ENTRY, formats: ["iife"], name: "supplyLinesEmbed", fileName: () => NAME },
      },
    }),
  ].flat();
  const chunk = result.output.find(({ type }) => type === "chunk");
  if (chunk === undefined) throw new Error(`${ENTRY} gave no program`);
  return chunk.code;
}

/** Vite plugin: `embed.js` at the root of the site, in the build and from the development server. */
export function hostScript() {
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
