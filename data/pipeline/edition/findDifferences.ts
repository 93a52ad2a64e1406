import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkHistory } from "../changes/history.ts";
import { buildEdition } from "./buildEdition.ts";
import { checkArchive } from "./checkArchive.ts";
import { compareRecords, readEditionRecord, recordEdition } from "./editionRecord.ts";
import { writeEdition } from "./writeEdition.ts";

const NO_EXCLUSIONS = "";

/**
 * Builds the data, compares the build with a second one and with the record beside the tables, and checks what is kept
 * and in which order.
 *
 * @param data  folder with the tables, `edition.json` and `editions`
 * @param built folder where the same tables have just been built; null to build them twice here
 * @returns one sentence for each difference; none when all is as recorded
 */
export async function findDifferences(data: string, built: string | null): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "supply-lines-"));
  try {
    const [mine, another] = [join(folder, "first"), join(folder, "second")];
    const first = await buildEdition(data, NO_EXCLUSIONS);
    writeEdition(first, [], mine);
    if (built === null) writeEdition(await buildEdition(data, NO_EXCLUSIONS), [], another);
    const { edition } = first.manifest;
    return [
      ...compareBuilds(mine, built ?? another),
      ...compareRecords(readEditionRecord(join(data, "edition.json")), recordEdition(first, data)),
      ...checkArchive(join(data, "editions"), edition),
      ...checkHistory(join(data, "editions"), edition),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Compares a build with another, which may have kept editions beside it: any file more of its own edition would be named
 * in its manifest.
 *
 * @returns one sentence for each file that is not the same in both
 */
export function compareBuilds(first: string, second: string): string[] {
  const names = readdirSync(first, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(first.length + 1))
    .sort();
  const isSame = (name: string) =>
    existsSync(join(second, name)) &&
    readFileSync(join(first, name)).equals(readFileSync(join(second, name)));
  return names.filter((name) => !isSame(name)).map((name) => `${name}: differs between two builds`);
}
