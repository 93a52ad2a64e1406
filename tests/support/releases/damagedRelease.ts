import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BadData, collectProblems } from "../../../data/pipeline/read/problems.ts";
import type { Release, ReleaseContext, ReleaseTable } from "../../../data/pipeline/releases/release.ts";
import { mergeTable } from "../../../data/pipeline/releases/tables/mergeTable.ts";
import { type Damage, damage } from "../damage.ts";
import type { SoundRelease } from "./soundReleases.ts";

/** What a program writes where it has no value. */
const NO_VALUE = /NaN|Infinity|undefined|\[object/;

/** Reads a release with other bytes in its file; null where it is refused. */
export async function readBytes(
  release: SoundRelease,
  bytes: Buffer,
  context: ReleaseContext,
  folder: string,
): Promise<Release | null> {
  mkdirSync(folder, { recursive: true });
  const files = Object.entries({ ...release.beside, [release.name]: bytes }).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const problems = collectProblems();
  try {
    const read = await release.reader.read(files, { ...context, problems });
    problems.stopIfAny();
    return read;
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    for (const { file, line, expectation } of error.problems) {
      const isOurs = files.some((path) => file.startsWith(path)) || file === files.join(", ");
      if (!isOurs || !Number.isInteger(line) || line < 0 || expectation === "")
        throw new Error(`a fault without its place: ${error.message}`, { cause: error });
    }
    return null;
  }
}

const rowsOf = ({ tables }: Release): Set<string> =>
  new Set(tables.flatMap(({ file, rows }) => rows.map((row) => `${file}: ${row.join()}`)));

/** Why a table could not be written as it is; null where it could. */
function faultOf(table: ReleaseTable): string | null {
  const odd = table.rows.find(
    (row) => row.length !== table.columns.length || row.some((cell) => NO_VALUE.test(cell)),
  );
  if (odd !== undefined) return `${table.file}: ${odd.join()}`;
  mergeTable(table, []);
  return null;
}

/**
 * What becomes of a damaged release: it is refused with the place of the fault, or its tables are whole rows.
 *
 * @throws Error where it is neither: another error, a cell that is no value, a row that the publisher did not give
 */
export async function outcomeOf(
  release: SoundRelease,
  harm: Damage,
  context: ReleaseContext,
  folder: string,
): Promise<"refused" | "taken"> {
  const read = await readBytes(release, damage(release.content, harm), context, folder);
  if (read === null) return "refused";
  const fault = read.tables.map(faultOf).find((found) => found !== null);
  if (fault !== undefined) throw new Error(fault ?? "");
  if (harm.kind === "cut") {
    if (release.knowsItsEnd) throw new Error(`taken, though cut at ${harm.length} bytes`);
    const sound = await readBytes(release, release.content, context, folder);
    const whole = sound === null ? new Set() : rowsOf(sound);
    const made = [...rowsOf(read)].find((row) => !whole.has(row));
    if (made !== undefined) throw new Error(`cut at ${harm.length} bytes, it has a row of its own: ${made}`);
  }
  return "taken";
}
