import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ReleaseReader } from "./release.ts";

const SOURCES = join(import.meta.dirname, "../../sources");

/** A reader of releases and the source whose folder it stands in. */
export interface FoundReader {
  readonly family: string;
  readonly reader: ReleaseReader;
}

/** Every reader of releases, found by the `release.ts` in its source's folder, by folder. */
export async function findReleaseReaders(): Promise<FoundReader[]> {
  const readers: FoundReader[] = [];
  for (const family of readdirSync(SOURCES).sort()) {
    const path = join(SOURCES, family, "release.ts");
    if (!existsSync(path)) continue;
    const { release } = (await import(pathToFileURL(path).href)) as { release: ReleaseReader };
    readers.push({ family, reader: release });
  }
  return readers;
}

/** How to call the command, and what each source's reader expects. */
export function describeUsage(readers: readonly FoundReader[]): string {
  const width = Math.max(...readers.map(({ reader }) => reader.name.length));
  return [
    "npm run data:add -- <source> <file…> [--dry-run] [--into <folder>]",
    "",
    "Reads an official release, checks it, and puts it into the tables of its source. If anything is wrong, nothing changes.",
    "  --dry-run        says what would change, and changes nothing",
    "  --into <folder>  another copy of the data folder",
    "",
    "Sources:",
    ...readers.map(({ family, reader }) => `  ${reader.name.padEnd(width)}  ${reader.expects}  (${family})`),
    "",
  ].join("\n");
}
