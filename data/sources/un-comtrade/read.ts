import { scopeOf } from "#schema/coverageScope.ts";
import { optionalNumber, requiredNumber, yearCell } from "../../pipeline/read/cells.ts";
import type { SourceTables, TradeTerms } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";
import { readCoverage } from "../../pipeline/read/readCoverage.ts";
import { FLOW_COLUMNS } from "./columns.ts";

const IMPORTS = {
  market: "world",
  method: "reported",
  currency: "USD",
  valuation: "CIF",
  defaultScope: scopeOf("reported-over-250-kusd"),
} as const;

const TRADE: readonly TradeTerms[] = [
  { sourceId: "un-comtrade-imports", ...IMPORTS },
  {
    sourceId: "un-comtrade-china-exports",
    market: "world",
    method: "reported",
    currency: "USD",
    valuation: "FOB",
    defaultScope: scopeOf("china-exports-over-250-kusd"),
  },
];

/** A limited extract of reported trade, thousand current US dollars. */
export function read(context: ReadContext): SourceTables {
  const { places, problems } = context;
  const flows = context.table("flows.csv", FLOW_COLUMNS).map((row) => ({
    file: row.file,
    line: row.line,
    sourceId: row.cells.source_id,
    system: "HS6" as const,
    code: row.cells.hs6,
    year: yearCell(row, "year", problems),
    origin: places.resolve(row, "exporter_iso3", problems),
    destination: places.resolve(row, "importer_iso3", problems),
    valueThousands: requiredNumber(row, "value_kusd", problems, { min: 0 }),
    tonnes: optionalNumber(row, "quantity_t", problems, { min: 0 }),
  }));
  return { trade: TRADE, flows, coverage: readCoverage(context) };
}
