import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes files, all of them or none.
 *
 * Each is written beside its place, with a copy of what stands there, before the first is moved; when one cannot be
 * moved, those already moved are taken back. Only names change then, which needs no room on a full disk.
 *
 * @param contents text by path
 */
export function replaceFiles(contents: ReadonlyMap<string, string>): void {
  const fresh = (path: string) => `${path}.new`;
  const former = (path: string) => `${path}.old`;
  const moved: string[] = [];
  try {
    for (const [path, text] of contents) {
      rmSync(former(path), { force: true });
      writeFileSync(fresh(path), text);
      if (existsSync(path)) copyFileSync(path, former(path));
    }
    for (const path of contents.keys()) {
      renameSync(fresh(path), path);
      moved.push(path);
    }
  } catch (error) {
    for (const path of moved) {
      if (existsSync(former(path))) renameSync(former(path), path);
      else rmSync(path, { force: true });
    }
    throw error;
  } finally {
    for (const path of contents.keys()) {
      rmSync(fresh(path), { force: true });
      rmSync(former(path), { force: true });
    }
  }
}
