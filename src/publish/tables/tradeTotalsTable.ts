import { unpackFlowTable } from "#domain/trade/flowTable.ts";
import type { Dossier, FlowTable } from "#schema/dossier.ts";
import { codeText } from "./codeText.ts";
import { csvOf } from "./csvOf.ts";
import { type Column, fieldOf, type Table, textColumn } from "./table.ts";

interface TotalRow {
  readonly material: string;
  readonly table: FlowTable;
  readonly year: number;
  readonly place: string;
  readonly exports: number;
  readonly imports: number;
  readonly unnamedExports: number;
  readonly unnamedImports: number;
}

/** Sums of a table's flows by place, each way. */
function named(table: FlowTable, year: number) {
  const { byYear, places } = unpackFlowTable(table);
  const { origins, destinations, values } = byYear(year);
  const sums = { exports: new Map<string, number>(), imports: new Map<string, number>() };
  const add = (to: Map<string, number>, at: number | undefined, value: number) => {
    const place = places[at ?? -1] ?? "";
    to.set(place, (to.get(place) ?? 0) + value);
  };
  values.forEach((value, row) => {
    add(sums.exports, origins[row], value);
    add(sums.imports, destinations[row], value);
  });
  return sums;
}

function* rowsOf(dossiers: readonly Dossier[]): Iterable<TotalRow> {
  for (const { material, flows } of dossiers)
    for (const table of flows)
      for (const { year, places, exports, imports } of table.unrouted ?? []) {
        const { exports: out, imports: into } = named(table, year);
        for (const [i, place] of places.entries()) {
          const [unnamedExports, unnamedImports] = [exports[i] ?? 0, imports[i] ?? 0];
          yield {
            material,
            table,
            year,
            place,
            exports: (out.get(place) ?? 0) + unnamedExports,
            imports: (into.get(place) ?? 0) + unnamedImports,
            unnamedExports,
            unnamedImports,
          };
        }
      }
}

const thousands = (name: string, description: string, cell: Column<TotalRow>["cell"]): Column<TotalRow> => ({
  name,
  type: "number",
  description: `${description} In thousands of currency.`,
  constraints: { required: true, minimum: 0 },
  cell,
});

const COLUMNS: readonly Column<TotalRow>[] = [
  textColumn("material", "Material; see materials.csv.", ({ material }) => material),
  textColumn("code", "Customs code behind its nomenclature, HS or CN.", ({ table }) => codeText(table)),
  {
    name: "year",
    type: "year",
    description: "Calendar year.",
    constraints: { required: true },
    cell: ({ year }) => year,
  },
  textColumn(
    "place",
    "Country or territory, see places.csv; EU27 for the Union as one.",
    ({ place }) => place,
  ),
  thousands(
    "exports_thousands",
    "All exports of the place, as its source publishes them.",
    ({ exports }) => exports,
  ),
  thousands("imports_thousands", "All imports of the place.", ({ imports }) => imports),
  thousands(
    "exports_unnamed_thousands",
    "The part of the exports whose destination the source does not name, so that no flow shows it.",
    ({ unnamedExports }) => unnamedExports,
  ),
  thousands(
    "imports_unnamed_thousands",
    "The part of the imports whose origin the source does not name.",
    ({ unnamedImports }) => unnamedImports,
  ),
  textColumn("currency", "USD or EUR, of the year.", ({ table }) => table.currency),
  textColumn("source_id", "Source of the figure; see sources.csv.", ({ table }) => table.sourceId),
];

/** What places trade in all, where a source publishes their totals and names only part of their partners. */
export function tradeTotalsTable(dossiers: readonly Dossier[]): Table {
  const rows = [...rowsOf(dossiers)];
  return {
    name: "trade-totals",
    title: "Trade of countries in all",
    description:
      "Exports and imports of each place by customs code and year, where the source publishes totals beside its flows.",
    fields: COLUMNS.map(fieldOf),
    primaryKey: ["material", "code", "year", "place"],
    foreignKeys: [
      { field: "material", table: "materials", its: "id" },
      { field: "source_id", table: "sources", its: "id" },
    ],
    sourceIds: [...new Set(rows.map(({ table }) => table.sourceId))],
    csv: csvOf(COLUMNS, rows),
  };
}
