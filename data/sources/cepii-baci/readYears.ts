import { rmSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { ReleaseContext, UnknownEntry } from "../../pipeline/releases/release.ts";
import type { ReleaseCountry } from "./countryTable.ts";
import { findFaults } from "./findFaults.ts";
import { gatherFlows } from "./gatherFlows.ts";
import { codesIn } from "./nomenclature.ts";
import { refuseRepeats } from "./refuseRepeats.ts";
import { openPart, type YearPart } from "./releaseParts.ts";
import { tellUnknown } from "./tellUnknown.ts";
import { countRows, linesOf, readYearFile, YEAR_COLUMNS, type YearFile, type YearRow } from "./yearFile.ts";

/** Rows of all years, by our codes and places. */
export interface ReadYears {
  /** Cells of `flows.csv`. */
  readonly rows: (readonly string[])[];
  readonly unknown: Map<string, UnknownEntry>;
  rowsRead: number;
}

/** What every year is read with. */
export interface YearReading {
  readonly connection: DuckDBConnection;
  /** Folder for unpacked files, one at a time. */
  readonly folder: string;
  /** Our six-digit codes. */
  readonly codes: ReadonlySet<string>;
  readonly countries: ReadonlyMap<number, ReleaseCountry>;
}

/** Reads yearly files one after the other; what is wrong with them becomes problems. */
export async function readYears(
  parts: readonly YearPart[],
  reading: YearReading,
  { problems, progress }: Pick<ReleaseContext, "problems" | "progress">,
): Promise<ReadYears> {
  const found: ReadYears = { rows: [], unknown: new Map(), rowsRead: 0 };
  for (const [index, part] of parts.entries()) {
    const start = performance.now();
    const path = await openPart(part, reading.folder, problems);
    if (path === null) continue;
    try {
      const codes = codesIn(part.nomenclature, reading.codes);
      const file = { path, label: part.label, year: part.year, countries: reading.countries };
      const { rows: rowCount, isEnded } = await countRows(path);
      const rows = await readChecked(reading.connection, file, [...codes.keys()], isEnded, problems);
      if (rows === null) continue;
      await refuseRepeats(rows, file, problems);
      const gathered = gatherFlows(part.year, rows, codes, reading.countries);
      if (gathered.rows.length === 0) {
        const found = `${rowCount} rows`;
        problems.add(
          { file: part.label, line: 0 },
          "",
          found,
          "trade in our codes: nothing of ours is in this year",
        );
      }
      for (const row of gathered.rows) found.rows.push(row);
      await tellUnknown(found.unknown, gathered, file);
      found.rowsRead += rowCount;
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const counts = `${rowCount.toLocaleString("en-US")} rows, ${gathered.rows.length.toLocaleString("en-US")} of our codes`;
      progress(`${part.label}: ${counts}, ${seconds} s (${index + 1} of ${parts.length})`);
    } finally {
      if (path.startsWith(reading.folder)) rmSync(path, { force: true });
    }
  }
  return found;
}

async function readChecked(
  connection: DuckDBConnection,
  file: YearFile,
  products: readonly number[],
  isEnded: boolean,
  problems: ReleaseContext["problems"],
): Promise<YearRow[] | null> {
  let reason = "the last line has no end";
  if (isEnded && (await hasHeader(file.path))) {
    try {
      const rows = await readYearFile(connection, file, products);
      if (rows !== null) return rows;
      reason = "a row that is not as it should be";
    } catch (error) {
      reason = (error instanceof Error ? error.message : String(error)).split("\n", 2).join(", ");
    }
  }
  const faults = await findFaults(file, problems);
  // A line cut within its last number looks whole: only the missing line end tells.
  if (faults === 0) {
    problems.add(
      { file: file.label, line: await lastLine(file.path) },
      "",
      reason,
      "a whole file: fetch it again",
    );
  }
  return null;
}

async function hasHeader(path: string): Promise<boolean> {
  for await (const { cells } of linesOf(path)) return cells.join() === YEAR_COLUMNS.join();
  return false;
}

async function lastLine(path: string): Promise<number> {
  let last = 0;
  for await (const { line } of linesOf(path)) last = line;
  return last;
}
