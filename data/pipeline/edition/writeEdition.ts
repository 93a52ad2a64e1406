import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Edition } from "./buildEdition.ts";
import type { KeptEdition } from "./editionArchive.ts";

/** Where a folder holds the manifest of an edition under its own name, for whoever asks for that edition. */
const manifestOf = (edition: string): string => `editions/${edition}.json`;

/**
 * Replaces the contents of a folder by an edition and the editions kept beside it; the manifest is written last.
 * Files are named after their content, so editions share what is alike and none can change another.
 */
export function writeEdition(
  { manifest, files }: Edition,
  kept: readonly KeptEdition[],
  folder: string,
): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, content: string | Buffer): void => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const edition of kept) {
    for (const { ref, content } of edition.files) write(ref.path, content);
    write(manifestOf(edition.manifest.edition), edition.manifestText);
  }
  for (const { ref, content } of files) write(ref.path, content);
  const text = JSON.stringify(manifest);
  write(manifestOf(manifest.edition), text);
  write("manifest.json", text);
}
