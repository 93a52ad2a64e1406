import { scopeOf } from "#schema/coverageScope.ts";
import { requiredNumber, yearCell } from "../../pipeline/read/cells.ts";
import type { SourceTables } from "../../pipeline/read/observations.ts";
import type { ReadContext } from "../../pipeline/read/readContext.ts";
import { IMPORT_COLUMNS } from "./columns.ts";

const SOURCE_ID = "eurostat-comext";
const EURO_PER_THOUSAND = 1000;

/** Imports of EU member states by eight-digit code, in euro, CIF; trade inside the EU included. */
export function read(context: ReadContext): SourceTables {
  const { places, problems } = context;
  const flows = context.table("imports.csv", IMPORT_COLUMNS).map((row) => ({
    file: row.file,
    line: row.line,
    sourceId: SOURCE_ID,
    system: "CN8" as const,
    code: row.cells.cn8,
    year: yearCell(row, "year", problems),
    origin: places.resolve(row, "exporter_iso3", problems),
    destination: places.resolve(row, "importer_iso3", problems),
    valueThousands: requiredNumber(row, "value_eur", problems, { min: 0 }) / EURO_PER_THOUSAND,
    tonnes: null,
  }));
  return {
    trade: [
      {
        sourceId: SOURCE_ID,
        market: "eu-imports",
        method: "customs",
        currency: "EUR",
        valuation: "CIF",
        defaultScope: scopeOf("eu-imports"),
      },
    ],
    flows,
  };
}
