import { rankOfRows } from "#domain/gradeOfRows.ts";
import { unpackFlowTable } from "#domain/trade/flowTable.ts";
import type { Words } from "#i18n/words.ts";
import type { Dossier } from "#schema/dossier.ts";
import { GRADES } from "#schema/ids.ts";
import { csvOf } from "./csvOf.ts";
import { type FlowRow, flowsColumns } from "./flowsColumns.ts";
import { fieldOf, type Table } from "./table.ts";

function* rowsOf({ material, flows }: Dossier): Iterable<FlowRow> {
  for (const table of flows) {
    // The EU as one is no country: its imports have a table of their own.
    if (table.market === "eu-total") continue;
    const { byYear, places } = unpackFlowTable(table);
    for (const extent of table.coverage) {
      const ofYear = byYear(extent.year);
      const { origins, destinations, values, tonnes } = ofYear;
      const rankOf = rankOfRows(table, extent.year, ofYear);
      for (const [row, value] of values.entries()) {
        const origin = places[origins[row] ?? -1] ?? null;
        const destination = places[destinations[row] ?? -1] ?? null;
        const mass = tonnes?.[row] ?? null;
        const grade = GRADES[rankOf(row)] ?? "official";
        yield { material, table, extent, origin, destination, value, tonnes: mass, grade };
      }
    }
  }
}

/** The latest year first: who opens a file wants it, and programs that guess types from the first lines find weights there. */
const latestFirst = (rows: Iterable<FlowRow>): FlowRow[] =>
  [...rows].sort((a, b) => b.extent.year - a.extent.year);

/** Trade of a material by customs code, year, origin and destination, of all codes that the app draws country by country. */
export function flowsTable(dossier: Dossier, words: Words): Table {
  const columns = flowsColumns(words);
  return {
    name: `${dossier.material}-flows`,
    title: `${words.material(dossier.material)}: trade between countries`,
    description:
      "Trade by customs code, year, origin and destination: value, and weight where the source gives one.",
    fields: columns.map(fieldOf),
    primaryKey: ["material", "code", "year", "origin", "destination"],
    foreignKeys: [
      { field: "material", table: "materials", its: "id" },
      { field: "origin", table: "places", its: "id" },
      { field: "destination", table: "places", its: "id" },
      { field: "source_id", table: "sources", its: "id" },
    ],
    sourceIds: [
      ...new Set(dossier.flows.flatMap(({ market, sourceId }) => (market === "eu-total" ? [] : [sourceId]))),
    ],
    csv: csvOf(columns, latestFirst(rowsOf(dossier))),
  };
}
