import { optionalNumber, requiredNumber, yearCell } from "./cells.ts";
import type { CoverageObservation } from "./observations.ts";
import type { ReadContext } from "./readContext.ts";

/** Header of a trade source's `coverage.csv`. */
export const COVERAGE_COLUMNS = [
  "source",
  "hs_code",
  "year",
  "in_file",
  "scope",
  "rows",
  "value_kusd",
  "rows_with_quantity",
  "importers",
  "absent_importers",
  "share_of_reported_value",
] as const;

/** What a trade source's `coverage.csv` says about each code and year. */
export function readCoverage(context: ReadContext): CoverageObservation[] {
  const { problems } = context;
  return context.table("coverage.csv", COVERAGE_COLUMNS).map((row) => ({
    file: row.file,
    line: row.line,
    sourceId: row.cells.source,
    code: row.cells.hs_code,
    year: yearCell(row, "year", problems),
    scope: row.cells.scope,
    rowCount: requiredNumber(row, "rows", problems, { min: 0 }),
    absentImporters: row.cells.absent_importers || null,
    shareOfReported: optionalNumber(row, "share_of_reported_value", problems, { min: 0, max: 1 }),
  }));
}
