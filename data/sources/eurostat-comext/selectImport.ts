import type { Problems } from "../../pipeline/read/problems.ts";
import { plainFigure } from "../../pipeline/releases/figures.ts";
import type { UnknownTally } from "../../pipeline/releases/unknownTally.ts";
import type { FindComextPlace } from "./comextPlaces.ts";
import type { ComextLine } from "./comextRows.ts";

const IMPORT = "1";
const EXPORT = "2";
const NORMAL_TRADE = "1";

/** An import of a member state from a partner, in euro. */
export interface SelectedImport {
  readonly line: ComextLine;
  readonly exporter: string;
  readonly importer: string;
  /** A plain figure in euro. */
  readonly value: string;
}

/**
 * The import a line tells of; null where it is left out, which the tally says, or wrong, which is a problem.
 *
 * Taken are yearly values of imports under normal trade: inward and outward processing are goods on their way.
 */
export function selectImport(
  line: ComextLine,
  codes: ReadonlySet<string>,
  findPlace: FindComextPlace,
  tally: UnknownTally,
  problems: Problems,
): SelectedImport | null {
  const reason = codes.has(line.product) ? leftOutReason(line, problems) : "codes of other goods";
  if (reason !== null) {
    tally.add("element", reason, line.row);
    return null;
  }
  if (line.year === "" || line.frequency !== "A")
    problems.add(line.row, "period", line.row.cells["period"] ?? "", "a year, or a year and 52");
  const importer = placeOf(line, "reporter", findPlace, tally, problems);
  const exporter = placeOf(line, "partner", findPlace, tally, problems);
  const value = plainFigure(line.value);
  if (value === null || value.startsWith("-")) {
    problems.add(line.row, line.column, line.value, "a figure in euro, not negative, or :");
    return null;
  }
  if (importer === null || exporter === null) return null;
  if (importer === exporter) {
    tally.add("element", "goods that return to their country", line.row);
    return null;
  }
  return { line, exporter, importer, value };
}

function leftOutReason(line: ComextLine, problems: Problems): string | null {
  if (line.flow === EXPORT) return "exports";
  if (line.flow !== IMPORT) problems.add(line.row, "flow", line.flow, "1 for imports, or 2 for exports");
  if (line.indicator !== "VALUE_IN_EUROS" && line.indicator !== "VALUE_EUR")
    return `measure ${line.indicator}`;
  if (line.frequency === "M") return "months";
  if (line.procedure !== NORMAL_TRADE && line.procedure !== "")
    return `statistical procedure ${line.procedure}`;
  if (line.isConfidential || /^:? ?c$/.test(line.value)) return "confidential values";
  return line.value === ":" || line.value === "" ? "values not available" : null;
}

function placeOf(
  line: ComextLine,
  column: "reporter" | "partner",
  findPlace: FindComextPlace,
  tally: UnknownTally,
  problems: Problems,
): string | null {
  const code = line[column];
  const found = findPlace(code);
  if (found === null) problems.add(line.row, column, code, "a code of a place in Comext");
  else if (found.kind === "place") return found.place;
  else tally.add("place", `${code} ${found.reason}`, line.row);
  return null;
}
