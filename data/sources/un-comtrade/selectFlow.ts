import type { Problems } from "../../pipeline/read/problems.ts";
import type { UnknownTally } from "../../pipeline/releases/unknownTally.ts";
import type { ComtradeArea } from "./comtradeAreas.ts";
import type { ComtradeRow } from "./comtradeRows.ts";

/** Who reported a flow, and which way it went. */
export interface SelectedFlow {
  readonly row: ComtradeRow;
  readonly reporter: string;
  readonly sourceId: "un-comtrade-imports" | "un-comtrade-china-exports";
  readonly origin: string;
  readonly destination: string;
}

/** What rows are measured against. */
export interface FlowSelection {
  /** Six-digit codes of our materials. */
  readonly codes: ReadonlySet<string>;
  readonly areas: ReadonlyMap<string, ComtradeArea>;
}

const CHINA = "CHN";
/** Graphite, which China's exports show and the reports of importers do not. */
const CHINA_EXPORT_CODES = ["250410", "380110"];
/** What stands where a row is the total over customs procedures, modes of transport and second partners. */
const TOTALS = { customsCode: "C00", motCode: "0", partner2Code: "0" } as const;
const FLOW_CODES = ["M", "X", "RM", "RX", "DX", "FM", "MIP", "XIP", "MOP", "XOP"];

/**
 * The flow a row tells of; null where it is left out, which the tally says, or wrong, which is a problem.
 *
 * Taken are yearly totals over customs procedures, modes of transport and second partners: imports as reported by the
 * importer, and China's exports of graphite. Re-imports and re-exports are flows of their own and are not added.
 */
export function selectFlow(
  row: ComtradeRow,
  { codes, areas }: FlowSelection,
  tally: UnknownTally,
  problems: Problems,
): SelectedFlow | null {
  const { cells } = row;
  const reason = codes.has(cells.cmdCode) ? leftOutReason(row, problems) : "codes of other goods";
  if (reason !== null) {
    tally.add("element", reason, row);
    return null;
  }
  const reporter = placeOf(row, "reporterCode", areas, tally, problems);
  const partner = placeOf(row, "partnerCode", areas, tally, problems);
  if (reporter === null || partner === null) return null;
  if (reporter === partner) {
    tally.add("element", "goods that return to their country", row);
    return null;
  }
  if (cells.flowCode === "M") {
    return { row, reporter, sourceId: "un-comtrade-imports", origin: partner, destination: reporter };
  }
  if (reporter === CHINA && CHINA_EXPORT_CODES.includes(cells.cmdCode)) {
    return { row, reporter, sourceId: "un-comtrade-china-exports", origin: reporter, destination: partner };
  }
  tally.add("element", "exports as reported by exporters", row);
  return null;
}

function leftOutReason(row: ComtradeRow, problems: Problems): string | null {
  const { cells } = row;
  if (cells.freqCode === "M") return "months";
  if (cells.freqCode !== "A") problems.add(row, "freqCode", cells.freqCode, "A for years, or M for months");
  if (!FLOW_CODES.includes(cells.flowCode)) {
    problems.add(row, "flowCode", cells.flowCode, `one of ${FLOW_CODES.join(", ")}`);
  }
  if (cells.flowCode !== "M" && cells.flowCode !== "X") return `flows ${cells.flowCode}`;
  for (const column of ["customsCode", "motCode", "partner2Code"] as const) {
    const total = TOTALS[column];
    // Whether such a row is the total or a part of it, nobody can say.
    if (cells[column] === "")
      problems.add(row, column, "", `a code: ${total} for the total over all of them`);
  }
  if (cells.customsCode !== TOTALS.customsCode) return "single customs procedures";
  if (cells.motCode !== TOTALS.motCode) return "single modes of transport";
  if (cells.partner2Code !== TOTALS.partner2Code) return "single second partners";
  return null;
}

function placeOf(
  row: ComtradeRow,
  column: "reporterCode" | "partnerCode",
  areas: ReadonlyMap<string, ComtradeArea>,
  tally: UnknownTally,
  problems: Problems,
): string | null {
  const code = row.cells[column];
  const area = areas.get(code);
  if (area === undefined) problems.add(row, column, code, "a code in places.csv or trade-code-specials.csv");
  else if (area.kind === "place") return area.place;
  else tally.add("place", `${code} ${area.label}`, row);
  return null;
}
