import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes files, all of them or none.
 *
 * Each is written beside its place first; when one cannot be moved there, those already moved get their former
 * content back.
 *
 * @param contents text by path
 */
export function replaceFiles(contents: ReadonlyMap<string, string>): void {
  const fresh = (path: string) => `${path}.new`;
  const former = new Map<string, Buffer | null>();
  try {
    for (const [path, text] of contents) writeFileSync(fresh(path), text);
    for (const path of contents.keys()) {
      const content = existsSync(path) ? readFileSync(path) : null;
      renameSync(fresh(path), path);
      former.set(path, content);
    }
  } catch (error) {
    for (const [path, content] of former) {
      if (content === null) rmSync(path, { force: true });
      else writeFileSync(path, content);
    }
    for (const path of contents.keys()) rmSync(fresh(path), { force: true });
    throw error;
  }
}
