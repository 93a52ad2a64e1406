import { requiredNumber, textCell, yearCell } from "../../pipeline/read/cells.ts";
import type { SourceTables } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";
import { GOVERNANCE_COLUMNS } from "./columns.ts";

/** Governance estimates, about -2.5 (weak) to 2.5 (strong). */
export function read(context: ReadContext): SourceTables {
  const { problems } = context;
  const governance = context.table("governance.csv", GOVERNANCE_COLUMNS).map((row) => ({
    file: row.file,
    line: row.line,
    place: context.places.resolve(row, "country_iso3", problems),
    indicator: textCell(row, "indicator", problems),
    year: yearCell(row, "year", problems),
    value: requiredNumber(row, "value", problems, { min: -4, max: 4 }),
    sourceId: row.cells.source_id,
  }));
  return { governance };
}
