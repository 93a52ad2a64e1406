import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkHistory } from "../changes/history.ts";
import { buildEdition } from "./buildEdition.ts";
import { checkArchive } from "./checkArchive.ts";
import { compareRecords, readEditionRecord, recordEdition } from "./editionRecord.ts";
import { writeEdition } from "./writeEdition.ts";

const NO_EXCLUSIONS = "";

/**
 * Builds the data twice, compares both builds with each other and with the record beside the tables, and checks what is
 * kept and in which order.
 *
 * @param data folder with the tables, `edition.json` and `editions`
 * @returns one sentence for each difference; none when all is as recorded
 */
export async function findDifferences(data: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "supply-lines-"));
  try {
    const first = await buildEdition(data, NO_EXCLUSIONS);
    writeEdition(first, [], join(folder, "first"));
    writeEdition(await buildEdition(data, NO_EXCLUSIONS), [], join(folder, "second"));
    const { edition } = first.manifest;
    return [
      ...compareFolders(join(folder, "first"), join(folder, "second")),
      ...compareRecords(readEditionRecord(join(data, "edition.json")), recordEdition(first, data)),
      ...checkArchive(join(data, "editions"), edition),
      ...checkHistory(join(data, "editions"), edition),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compareFolders(first: string, second: string): string[] {
  const list = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  const names = new Set([...list(first), ...list(second)]);
  const isSame = (name: string) =>
    list(first).includes(name) &&
    list(second).includes(name) &&
    readFileSync(join(first, name)).equals(readFileSync(join(second, name)));
  return [...names].filter((name) => !isSame(name)).map((name) => `${name}: differs between two builds`);
}
