import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { parseTable } from "../read/csv.ts";
import type { SourceTables } from "../read/observations.ts";
import { createReadContext, type ReadContext, type ReadSource } from "../read/readContext.ts";

const SOURCES = join(import.meta.dirname, "../../sources");

type Shared = Pick<ReadContext, "places" | "materials" | "problems" | "partnerCodes">;

/**
 * What the source's own reader makes of its folder when some of its tables are others.
 *
 * @param folder the source's folder, which stays as it is
 * @param texts  tables by name in place of those in the folder
 */
export async function readStaged(
  family: string,
  folder: string,
  texts: ReadonlyMap<string, string>,
  shared: Shared,
): Promise<SourceTables> {
  const { read } = (await import(pathToFileURL(join(SOURCES, family, "read.ts")).href)) as {
    read: ReadSource;
  };
  const onDisk = createReadContext(folder, shared);
  return read({
    ...onDisk,
    table: (name, columns) => {
      const text = texts.get(name);
      if (text === undefined) return onDisk.table(name, columns);
      return parseTable(text, relative(process.cwd(), join(folder, name)), columns, shared.problems);
    },
  });
}

/** How many rows of the tables name each source id. */
export function countBySource(tables: SourceTables): Map<string, number> {
  const counts = new Map<string, number>();
  for (const rows of Object.values(tables)) {
    for (const row of rows) {
      if ("sourceId" in row) counts.set(row.sourceId, (counts.get(row.sourceId) ?? 0) + 1);
    }
  }
  return counts;
}

/** The rows of the tables that name a source id. */
export function heldOf(tables: SourceTables, sourceId: string): SourceTables {
  const isHeld = (row: object) => "sourceId" in row && row.sourceId === sourceId;
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.filter(isHeld)]));
}
