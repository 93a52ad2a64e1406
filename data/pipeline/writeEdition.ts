import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Edition } from "./buildEdition.ts";

/** Replaces the contents of a folder by an edition; the manifest is written last. */
export function writeEdition({ manifest, files }: Edition, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { ref, content } of files) {
    const path = join(folder, ref.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
}
