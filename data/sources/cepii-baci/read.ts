import { scopeOf } from "#schema/coverageScope.ts";
import { optionalNumber, requiredNumber, textCell, yearCell } from "../../pipeline/read/cells.ts";
import type { Row } from "../../pipeline/read/csv.ts";
import type { FlowObservation, SourceTables, TotalObservation } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";
import { readCoverage } from "../../pipeline/read/readCoverage.ts";
import { FLOW_COLUMNS, YEAR_TABLE_COLUMNS } from "./columns.ts";

const HEADING_COLUMNS = [
  "year",
  "hs4",
  "exporter_iso3",
  "importer_iso3",
  "value_kusd",
  "quantity_t",
  "rounding_kusd",
] as const;
const TOTAL_COLUMNS = ["year", "hs4", "iso3", "exports_usd", "imports_usd"] as const;
const DOLLARS_PER_THOUSAND = 1000;

type TotalCells = Row<(typeof TOTAL_COLUMNS)[number]>;
type FlowCells = Row<Exclude<(typeof FLOW_COLUMNS)[number], "hs6">>;

/**
 * World trade by HS6 and HS4, thousand current US dollars, FOB; `years.csv` says which edition each year is from.
 * `totals-hs4.csv` has what each country exports and imports of a heading in all, with partners that its flows leave out.
 */
export function read(context: ReadContext): SourceTables {
  const sourceIds = readSourceIds(context);
  const flows = context
    .table("flows.csv", FLOW_COLUMNS)
    .map((row) => readFlow(row, "HS6", row.cells.hs6, sourceIds.get("flows.csv"), context));
  const headings = context
    .table("flows-hs4.csv", HEADING_COLUMNS)
    .map((row) => readFlow(row, "HS4", row.cells.hs4, sourceIds.get("flows-hs4.csv"), context));
  const ofHeadings = sourceIds.get("flows-hs4.csv");
  const totals = context
    .table("totals-hs4.csv", TOTAL_COLUMNS)
    .map((row) => readTotal(row, ofHeadings?.get(row.cells.year) ?? "", context));
  const editions = new Set([...sourceIds.values()].flatMap((years) => [...years.values()]));
  return {
    trade: [...editions].map((sourceId) => ({
      sourceId,
      market: "world",
      method: "reconciled",
      currency: "USD",
      valuation: "FOB",
      defaultScope: scopeOf("complete"),
    })),
    flows: [...flows, ...headings],
    totals,
    coverage: readCoverage(context),
  };
}

/** Source ids by table and year. */
function readSourceIds({ table, problems }: ReadContext): Map<string, Map<string, string>> {
  const sourceIds = new Map<string, Map<string, string>>();
  for (const row of table("years.csv", YEAR_TABLE_COLUMNS)) {
    const { file, year } = row.cells;
    const years = sourceIds.get(file) ?? new Map<string, string>();
    if (years.has(year)) problems.add(row, "year", year, `one line for ${file} and this year`);
    sourceIds.set(file, years.set(year, textCell(row, "source_id", problems)));
  }
  return sourceIds;
}

function readFlow(
  row: FlowCells,
  system: FlowObservation["system"],
  code: string,
  sourceIds: ReadonlyMap<string, string> | undefined,
  { places, problems }: ReadContext,
): FlowObservation {
  const sourceId = sourceIds?.get(row.cells.year);
  if (sourceId === undefined) problems.add(row, "year", row.cells.year, "a year of this table in years.csv");
  return {
    file: row.file,
    line: row.line,
    sourceId: sourceId ?? "",
    system,
    code,
    year: yearCell(row, "year", problems),
    origin: places.resolve(row, "exporter_iso3", problems),
    destination: places.resolve(row, "importer_iso3", problems),
    valueThousands: requiredNumber(row, "value_kusd", problems, { min: 0 }),
    tonnes: optionalNumber(row, "quantity_t", problems, { min: 0 }),
  };
}

function readTotal(row: TotalCells, sourceId: string, { places, problems }: ReadContext): TotalObservation {
  return {
    file: row.file,
    line: row.line,
    sourceId,
    code: row.cells.hs4,
    year: yearCell(row, "year", problems),
    place: places.resolve(row, "iso3", problems),
    exportsThousands: requiredNumber(row, "exports_usd", problems, { min: 0 }) / DOLLARS_PER_THOUSAND,
    importsThousands: requiredNumber(row, "imports_usd", problems, { min: 0 }) / DOLLARS_PER_THOUSAND,
  };
}
