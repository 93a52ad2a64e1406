import type { SourceTables } from "../../pipeline/read/observations.ts";
import type { Problems } from "../../pipeline/read/problems.ts";
import { COVERAGE_COLUMNS } from "../../pipeline/read/readCoverage.ts";
import { plainFigure, roundFigure, shiftFigure } from "../../pipeline/releases/figures.ts";
import { yearsOf } from "../../pipeline/releases/phraseYears.ts";
import type {
  Release,
  ReleaseContext,
  ReleaseEdition,
  ReleaseReader,
  ReleaseTable,
} from "../../pipeline/releases/release.ts";
import { createUnknownTally, type UnknownTally } from "../../pipeline/releases/unknownTally.ts";
import { FLOW_COLUMNS } from "./columns.ts";
import { readComtradeAreas } from "./comtradeAreas.ts";
import { type ComtradeRow, readComtradeRows } from "./comtradeRows.ts";
import { type SelectedFlow, selectFlow } from "./selectFlow.ts";

/** Smallest flow our table holds, in US dollars; it keeps the extract within what may be passed on. */
const SMALLEST_VALUE = 250_000;
const PROGRESS_ROWS = 500_000;

/** Trade as reported to the United Nations. */
export const release: ReleaseReader = {
  name: "comtrade",
  expects: "answers of the UN Comtrade interface (JSON or CSV), or bulk files (.txt, .gz)",
  read: readComtrade,
};

/** What has been read so far. */
interface Reading {
  /** Flows that the table takes, by key. */
  readonly flows: Map<string, readonly string[]>;
  /** Every flow met, small ones included, by key. */
  readonly met: Map<string, readonly string[]>;
  /** Source, code, year and reporter of every flow met, small ones included. */
  readonly reports: Set<string>;
  rowsRead: number;
  estimatedWeights: number;
}

async function readComtrade(paths: readonly string[], context: ReleaseContext): Promise<Release> {
  const tally = createUnknownTally();
  const reading: Reading = {
    flows: new Map(),
    met: new Map(),
    reports: new Set(),
    rowsRead: 0,
    estimatedWeights: 0,
  };
  const { productCodes } = context.reference;
  const selection = {
    codes: new Set(productCodes.filter(({ system }) => system === "HS6").map(({ code }) => code)),
    areas: await readComtradeAreas(context.problems),
  };
  for (const path of paths) {
    context.progress(`reading ${path}`);
    for await (const row of readComtradeRows(path, context)) {
      reading.rowsRead += 1;
      if (reading.rowsRead % PROGRESS_ROWS === 0) context.progress(`${path}: ${reading.rowsRead} rows`);
      const flow = selectFlow(row, selection, tally, context.problems);
      if (flow !== null) addFlow(flow, reading, tally, context.problems);
    }
  }
  const { estimatedWeights } = reading;
  const reported = new Set([...reading.reports].map((report) => report.split("|")[0]));
  return {
    sourceIds: Object.keys(TITLES).filter((id) => reported.has(id)),
    year: null,
    describe,
    tables: [flowsTable(reading), coverageTable(reading)],
    unknown: tally.entries(),
    rowsRead: reading.rowsRead,
    remarks: estimatedWeights === 0 ? [] : [`weights that the UN estimated: ${estimatedWeights}`],
  };
}

function addFlow(flow: SelectedFlow, reading: Reading, tally: UnknownTally, problems: Problems): void {
  const { row, sourceId, reporter } = flow;
  const { cmdCode, refYear, primaryValue } = row.cells;
  const cells = flowRow(flow, problems);
  const key = KEY_INDICES.map((at) => cells[at]).join("|");
  const known = reading.met.get(key);
  reading.reports.add([sourceId, cmdCode, refYear, reporter].join("|"));
  if (known !== undefined) {
    if (known.join() === cells.join()) tally.add("element", "the same flow again", row);
    else problems.add(row, "primaryValue", primaryValue, sameAs(known));
    return;
  }
  reading.met.set(key, cells);
  if (Number(primaryValue) < SMALLEST_VALUE) {
    tally.add("element", `flows below ${SMALLEST_VALUE} US dollars`, row);
  } else {
    reading.flows.set(key, cells);
    if (isEstimate(row)) reading.estimatedWeights += 1;
  }
}

function sameAs([, , origin, destination, value, tonnes]: readonly string[]): string {
  const weight = tonnes === "" ? "no weight" : `${tonnes} t`;
  return `${value} thousand and ${weight}, as this flow from ${origin} to ${destination} says before, perhaps under another code of the same place`;
}

const KEY_COLUMNS = ["year", "hs6", "exporter_iso3", "importer_iso3", "source_id"] as const;
const KEY_INDICES = KEY_COLUMNS.map((column) => FLOW_COLUMNS.indexOf(column));

function flowRow({ row, sourceId, origin, destination }: SelectedFlow, problems: Problems): string[] {
  const { cells } = row;
  if (!/^(19|20)\d{2}$/.test(cells.refYear)) problems.add(row, "refYear", cells.refYear, "a year");
  const value = figureCell(row, "primaryValue", problems);
  const weight = cells.netWgt === "" ? "0" : figureCell(row, "netWgt", problems);
  // Comtrade writes 0 where a weight is not known: goods of some value weigh something.
  const tonnes = weight === "0" ? "" : thousandth(weight);
  return [cells.refYear, cells.cmdCode, origin, destination, thousandth(value), tonnes, sourceId];
}

/** Thousands of dollars, or tonnes; to the dollar and the kilogram, as our table has them. */
function thousandth(figure: string): string {
  return roundFigure(shiftFigure(figure, -3), 3);
}

function figureCell(row: ComtradeRow, column: "primaryValue" | "netWgt", problems: Problems): string {
  const figure = plainFigure(row.cells[column]);
  if (figure !== null && !figure.startsWith("-")) return figure;
  problems.add(row, column, row.cells[column], "a figure, not negative");
  return "0";
}

function isEstimate({ cells }: ComtradeRow): boolean {
  return ["true", "1"].includes(cells.isNetWgtEstimated.toLowerCase()) && cells.netWgt !== "";
}

/** A reporter's flows of a code and year are replaced as a whole; other reporters' stay. */
function flowsTable({ flows, reports }: Reading): ReleaseTable {
  return {
    file: "flows.csv",
    columns: FLOW_COLUMNS,
    rows: [...flows.values()],
    keyColumns: KEY_COLUMNS,
    figureColumns: ["value_kusd", "quantity_t"],
    supersedes: (row) => {
      const reporter =
        row["source_id"] === "un-comtrade-imports" ? row["importer_iso3"] : row["exporter_iso3"];
      return reports.has([row["source_id"], row["hs6"], row["year"], reporter].join("|"));
    },
  };
}

/** A line on a code and year counts its rows; where those change it goes, and the scope of the source holds. */
function coverageTable({ reports }: Reading): ReleaseTable {
  const changed = new Set([...reports].map((report) => report.split("|").slice(0, 3).join("|")));
  return {
    file: "coverage.csv",
    columns: COVERAGE_COLUMNS,
    rows: [],
    keyColumns: ["source", "hs_code", "year"],
    figureColumns: ["rows"],
    supersedes: (row) => changed.has([row["source"], row["hs_code"], row["year"]].join("|")),
  };
}

const TITLES: Readonly<Record<string, string>> = {
  "un-comtrade-imports": "UN Comtrade, imports as reported by importers, extract",
  "un-comtrade-china-exports": "UN Comtrade, China's exports of graphite, extract",
};

function describe(id: string, { flows = [], trade = [] }: SourceTables): ReleaseEdition {
  const codes = new Set(flows.map(({ code }) => code));
  return {
    id,
    title: TITLES[id] ?? "",
    publisher: "United Nations Statistics Division",
    edition: `Extract, ${yearsOf(flows)}`,
    year: null,
    licence:
      "Limited re-dissemination with attribution; confirm with the UN Statistics Division before publishing",
    address: "https://comtradeplus.un.org/",
    coverage: `${codes.size} HS6 codes, ${flows.length} flows of at least 250,000 USD, ${trade[0]?.valuation ?? ""}`,
  };
}
