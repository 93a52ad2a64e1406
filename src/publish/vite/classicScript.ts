import { build } from "vite";

/**
 * Bundles a program into one classic script that imports nothing.
 *
 * @param entry  its module, below the project
 * @param name   what the script calls itself inside
 * @throws Error where the module gives no program
 */
export async function classicScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    // The public folder and the cleaning of `dist` belong to the app's own build.
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      lib: { entry, formats: ["iife"], name, fileName: () => `${name}.js` },
    },
  });
  const [result] = [built].flat();
  const chunk =
    result !== undefined && "output" in result
      ? result.output.find((file) => file.type === "chunk")
      : undefined;
  if (chunk === undefined) throw new Error(`${entry} gave no program`);
  return chunk.code;
}
