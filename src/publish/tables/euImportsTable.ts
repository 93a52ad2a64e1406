import { unpackFlowTable } from "#domain/trade/flowTable.ts";
import type { Dossier, FlowTable } from "#schema/dossier.ts";
import { codeText } from "./codeText.ts";
import { csvOf } from "./csvOf.ts";
import { type Column, emptyMeans, fieldOf, type Table, textColumn } from "./table.ts";

interface ImportRow {
  readonly material: string;
  readonly table: FlowTable;
  readonly year: number;
  readonly origin: string;
  readonly value: number;
  /** Part of all weight, 0–1; null where the source gives none. */
  readonly weightShare: number | null;
}

function* rowsOf(dossiers: readonly Dossier[]): Iterable<ImportRow> {
  for (const { material, flows } of dossiers)
    for (const table of flows) {
      if (table.market !== "eu-total") continue;
      const { byYear, places } = unpackFlowTable(table);
      for (const year of table.years) {
        const { origins, values } = byYear(year);
        // Weights stand in the order of all values: with one year, that of its rows.
        const weights = table.years.length === 1 ? table.massShares : undefined;
        for (const [row, value] of values.entries())
          yield {
            material,
            table,
            year,
            origin: places[origins[row] ?? -1] ?? "",
            value,
            weightShare: weights?.[row] ?? null,
          };
      }
    }
}

const COLUMNS: readonly Column<ImportRow>[] = [
  textColumn("material", "Material; see materials.csv.", ({ material }) => material),
  textColumn("code", "Customs code of the Combined Nomenclature, behind CN.", ({ table }) => codeText(table)),
  {
    name: "year",
    type: "year",
    description: "Calendar year.",
    constraints: { required: true },
    cell: ({ year }) => year,
  },
  textColumn("origin", "Where the goods come from; see places.csv.", ({ origin }) => origin),
  {
    name: "value_thousands_eur",
    type: "number",
    description: "Value in thousands of euro of the year. What other origins supply is in trade-totals.csv.",
    constraints: { required: true, minimum: 0 },
    cell: ({ value }) => value,
  },
  {
    name: "weight_share",
    type: "number",
    description: "Part of all weight that the EU imports under the code.",
    constraints: { minimum: 0, maximum: 1 },
    missingValues: emptyMeans("The source gives no weight"),
    cell: ({ weightShare }) => weightShare,
  },
  textColumn("source_id", "Source of the figure; see sources.csv.", ({ table }) => table.sourceId),
];

/** The EU's imports from outside under all customs procedures, by origin: the Union as one. */
export function euImportsTable(dossiers: readonly Dossier[]): Table {
  const rows = [...rowsOf(dossiers)];
  return {
    name: "eu-imports",
    title: "Imports of the EU under all customs procedures",
    description:
      "Imports of the EU as one from outside, by customs code and origin: the largest origins of each code.",
    fields: COLUMNS.map(fieldOf),
    primaryKey: ["material", "code", "year", "origin"],
    foreignKeys: [
      { field: "material", table: "materials", its: "id" },
      { field: "origin", table: "places", its: "id" },
      { field: "source_id", table: "sources", its: "id" },
    ],
    sourceIds: [...new Set(rows.map(({ table }) => table.sourceId))],
    csv: csvOf(COLUMNS, rows),
  };
}
