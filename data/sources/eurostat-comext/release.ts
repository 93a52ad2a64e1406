import type { SourceTables } from "../../pipeline/read/observations.ts";
import type { Problems } from "../../pipeline/read/problems.ts";
import { addFigures, roundFigure } from "../../pipeline/releases/figures.ts";
import { phraseYears } from "../../pipeline/releases/phraseYears.ts";
import type {
  Release,
  ReleaseContext,
  ReleaseEdition,
  ReleaseReader,
  ReleaseTable,
} from "../../pipeline/releases/release.ts";
import { createUnknownTally } from "../../pipeline/releases/unknownTally.ts";
import { IMPORT_COLUMNS } from "./columns.ts";
import { readComextPlaces } from "./comextPlaces.ts";
import { readComextLines } from "./comextRows.ts";
import { type SelectedImport, selectImport } from "./selectImport.ts";

const PROGRESS_ROWS = 1_000_000;
const SOURCE_ID = "eurostat-comext";
const KEY_COLUMNS = ["year", "cn8", "exporter_iso3", "importer_iso3"] as const;

/** Imports of EU member states by eight-digit code. */
export const release: ReleaseReader = {
  name: "comext",
  expects: "yearly bulk files of Comext, unpacked (full_v2_202452.dat), or DS-045409 as SDMX-CSV",
  read: readComext,
};

/** Values in euro, and the codes of the partners it is the sum of. */
interface Import {
  readonly cells: readonly [year: string, cn8: string, exporter: string, importer: string];
  readonly values: ReadonlyMap<string, string>;
}

async function readComext(paths: readonly string[], context: ReleaseContext): Promise<Release> {
  const { reference, problems } = context;
  const tally = createUnknownTally();
  const codes = new Set(
    reference.productCodes.filter(({ system }) => system === "CN8").map(({ code }) => code),
  );
  const findPlace = readComextPlaces(context);
  const imports = new Map<string, Import>();
  let rowsRead = 0;
  let hasProcedures = true;
  for (const path of paths) {
    context.progress(`reading ${path}`);
    for await (const line of readComextLines(path, context)) {
      rowsRead += 1;
      hasProcedures &&= line.procedure !== "";
      if (rowsRead % PROGRESS_ROWS === 0) context.progress(`${path}: ${rowsRead} rows`);
      const selected = selectImport(line, codes, findPlace, tally, problems);
      if (selected !== null) addImport(selected, imports, problems);
    }
  }
  const rows = [...imports.values()].map(({ cells, values }) => [
    ...cells,
    roundFigure(addFigures([...values.values()]), 0),
  ]);
  return {
    sourceIds: [SOURCE_ID],
    year: null,
    describe,
    tables: [importsTable(rows)],
    unknown: tally.entries(),
    rowsRead,
    remarks: hasProcedures
      ? []
      : ["statistical procedures are not told apart: all of them are in the values"],
  };
}

/** Adds a value; partners that are parts of one place, such as Northern Ireland, are added up. */
function addImport(selected: SelectedImport, imports: Map<string, Import>, problems: Problems): void {
  const { line, exporter, importer, value } = selected;
  const cells = [line.year, line.product, exporter, importer] as const;
  const key = cells.join("|");
  const values = new Map(imports.get(key)?.values);
  // Both stand for the United Kingdom without Northern Ireland: one in bulk files, the other in SDMX-CSV.
  const greatBritain = [...values.keys(), line.partner].filter((code) => code === "GB" || code === "XU");
  if (values.has(line.partner) || greatBritain.length > 1) {
    problems.add(line.row, "partner", line.partner, "each reporter, partner, code and year once");
  }
  imports.set(key, { cells, values: values.set(line.partner, value) });
}

/** A member state's imports of a code and year are replaced as a whole: a partner that is gone was revised away. */
function importsTable(rows: readonly (readonly string[])[]): ReleaseTable {
  const reports = new Set(rows.map(([year, cn8, , importer]) => [year, cn8, importer].join("|")));
  return {
    file: "imports.csv",
    columns: IMPORT_COLUMNS,
    rows,
    keyColumns: KEY_COLUMNS,
    figureColumns: ["value_eur"],
    supersedes: (row) => reports.has([row["year"], row["cn8"], row["importer_iso3"]].join("|")),
  };
}

function describe(id: string, { flows = [] }: SourceTables): ReleaseEdition {
  const codes = new Set(flows.map(({ code }) => code));
  const years = flows.map(({ year }) => year);
  return {
    id,
    title: "Comext, EU imports by CN8 (DS-045409)",
    publisher: "Eurostat",
    edition: phraseYears(years),
    year: years.reduce<number | null>((last, year) => Math.max(last ?? year, year), null),
    licence: "Eurostat reuse policy (CC BY 4.0)",
    address: "https://ec.europa.eu/eurostat/comext/newxtweb/",
    coverage: `${codes.size} CN8 codes, member states' imports by partner, euro; confidential flows are absent; no tonnes`,
  };
}
