import type { CodeTrade } from "../join/trade.ts";
import { textCell } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import type { PlaceRegistry } from "./placeRegistry.ts";
import type { ConfidentialReporter } from "./reference.ts";

/** Standing gaps of sources that give trade as reported. */
export function readConfidentialReporters(
  open: OpenTable,
  places: PlaceRegistry,
  problems: Problems,
): ConfidentialReporter[] {
  return open("confidential-reporters.csv", ["source_family", "code", "importer", "note"]).map((row) => ({
    family: textCell(row, "source_family", problems),
    code: textCell(row, "code", problems),
    importer: places.resolve(row, "importer", problems),
  }));
}

/** Importers that a code's trade from one source never has, by id. */
export function neverReported(
  reporters: readonly ConfidentialReporter[],
  { family, code }: Pick<CodeTrade, "family" | "code">,
): string[] {
  return reporters
    .filter((reporter) => reporter.family === family && reporter.code === code)
    .map(({ importer }) => importer)
    .sort();
}
