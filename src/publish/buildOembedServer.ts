import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Published } from "../oembed/published.ts";

const ENTRY = fileURLToPath(new URL("../oembed/server.ts", import.meta.url));

/**
 * The oEmbed function as one module that imports nothing, with what it knows of the site inside.
 *
 * @throws Error when the build gives no module
 */
export async function buildOembedServer(published: Published): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { PUBLISHED: JSON.stringify(published) },
    build: {
      write: false,
      copyPublicDir: false,
      target: "es2022",
      lib: { entry: ENTRY, formats: ["es"] },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !("output" in output)) throw new Error("the oEmbed function was not built");
  return output.output[0].code;
}
