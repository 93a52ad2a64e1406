import { type AbsentImporter, readAbsentImporters } from "#schema/absentImporters.ts";
import { SCOPE_IDS, scopeOf } from "#schema/coverageScope.ts";
import { choiceCell, optionalNumber, requiredNumber, yearCell } from "./cells.ts";
import type { Row } from "./csv.ts";
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

type CoverageRow = Row<(typeof COVERAGE_COLUMNS)[number]>;

/** Importers that are missing from a table, each a place that is known here; null for an empty cell. */
function absentImporters(
  row: CoverageRow,
  { places, problems }: ReadContext,
): readonly AbsentImporter[] | null {
  const text = row.cells.absent_importers;
  if (text === "") return null;
  const importers = readAbsentImporters(text);
  if (importers === null)
    problems.add(row, "absent_importers", text, "importers and shares such as MAR 15%; FIN 6%");
  for (const { place } of importers ?? []) places.resolveText(place, row, "absent_importers", problems);
  return importers;
}

/** What a trade source's `coverage.csv` says about each code and year. */
export function readCoverage(context: ReadContext): CoverageObservation[] {
  const { problems } = context;
  return context.table("coverage.csv", COVERAGE_COLUMNS).map((row) => ({
    file: row.file,
    line: row.line,
    sourceId: row.cells.source,
    code: row.cells.hs_code,
    year: yearCell(row, "year", problems),
    scope: scopeOf(choiceCell(row, "scope", SCOPE_IDS, problems)),
    rowCount: requiredNumber(row, "rows", problems, { min: 0 }),
    absentImporters: absentImporters(row, context),
    shareOfReported: optionalNumber(row, "share_of_reported_value", problems, { min: 0, max: 1 }),
  }));
}
