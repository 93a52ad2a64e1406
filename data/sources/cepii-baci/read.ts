import { optionalNumber, requiredNumber, yearCell } from "../../pipeline/cells.ts";
import type { FlowObservation, SourceTables } from "../../pipeline/observations.ts";
import type { ReadContext } from "../../pipeline/readContext.ts";
import { readCoverage } from "../../pipeline/readCoverage.ts";

const SOURCE_ID = "baci-v202601";

/** World trade by HS6 and HS4, thousand current US dollars, FOB. */
export function read(context: ReadContext): SourceTables {
  const { places, problems } = context;
  const flows: FlowObservation[] = [];
  const columns = ["year", "hs6", "exporter_iso3", "importer_iso3", "value_kusd", "quantity_t"] as const;
  for (const row of context.table("flows.csv", columns)) {
    flows.push({
      file: row.file,
      line: row.line,
      sourceId: SOURCE_ID,
      system: "HS6",
      code: row.cells.hs6,
      year: yearCell(row, "year", problems),
      origin: places.resolve(row, "exporter_iso3", problems),
      destination: places.resolve(row, "importer_iso3", problems),
      valueThousands: requiredNumber(row, "value_kusd", problems, { min: 0 }),
      tonnes: optionalNumber(row, "quantity_t", problems, { min: 0 }),
    });
  }
  const headings = [
    "year",
    "hs4",
    "material_id",
    "exporter_iso3",
    "importer_iso3",
    "value_kusd",
    "quantity_t",
    "rounding_kusd",
    "scope",
  ] as const;
  for (const row of context.table("flows-hs4.csv", headings)) {
    flows.push({
      file: row.file,
      line: row.line,
      sourceId: SOURCE_ID,
      system: "HS4",
      code: row.cells.hs4,
      year: yearCell(row, "year", problems),
      origin: places.resolve(row, "exporter_iso3", problems),
      destination: places.resolve(row, "importer_iso3", problems),
      valueThousands: requiredNumber(row, "value_kusd", problems, { min: 0 }),
      tonnes: optionalNumber(row, "quantity_t", problems, { min: 0 }),
    });
  }
  return {
    trade: [
      { sourceId: SOURCE_ID, market: "world", currency: "USD", valuation: "FOB", defaultScope: "complete" },
    ],
    flows,
    coverage: readCoverage(context),
  };
}
