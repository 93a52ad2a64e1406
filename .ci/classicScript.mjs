import { build } from "vite";

/**
 * Bundles a program into one classic script that imports nothing.
 *
 * @param entry  its module, below the project
 * @param name   what the script calls itself inside
 */
export async function classicScript(entry, name) {
  const [result] = [
    await build({
      configFile: false,
      logLevel: "error",
      // The public folder and the cleaning of `dist` belong to the app's own build.
      publicDir: false,
      build: {
        write: false,
        target: "es2022",
        lib: { entry, formats: ["iife"], name, fileName: () => `${name}.js` },
      },
    }),
  ].flat();
  const chunk = result.output.find(({ type }) => type === "chunk");
  if (chunk === undefined) throw new Error(`${entry} gave no program`);
  return chunk.code;
}
