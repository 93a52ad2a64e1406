import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** An empty folder inside the project, where files of `data/` find what they import. */
export function scratchFolder(): string {
  mkdirSync(".cache", { recursive: true });
  return mkdtempSync(join(process.cwd(), ".cache/data-"));
}

/** A copy of `data/` in a folder of its own, in which one text of one table is replaced. */
export function changedTables(table: string, from: string | RegExp, to: string): string {
  const folder = scratchFolder();
  cpSync("data", folder, { recursive: true });
  const path = join(folder, table);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${table} does not hold ${from}`);
  writeFileSync(path, changed);
  return folder;
}
