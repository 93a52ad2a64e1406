import type { SourceTables } from "../../read/observations.ts";
import type { ShareLine } from "../../reference/reference.ts";

/** A line of `share-lines.csv` whose years follow the tables. */
export interface ExtendedLine {
  readonly before: ShareLine;
  readonly after: ShareLine;
}

const keyOf = (material: string, measure: string, product: string): string =>
  [material, measure, product].join("|");

/** Lines of a family whose first or last year is no longer that of the tables, with the years the tables hold. */
export function extendShareLines(
  family: string,
  lines: readonly ShareLine[],
  { production = [], reserves = [] }: SourceTables,
): ExtendedLine[] {
  const spans = new Map<string, { first: number; last: number }>();
  const widen = (key: string, year: number): void => {
    const { first, last } = spans.get(key) ?? { first: year, last: year };
    spans.set(key, { first: Math.min(first, year), last: Math.max(last, year) });
  };
  for (const row of production) widen(keyOf(row.material, row.stage, row.product), row.year);
  for (const row of reserves) widen(keyOf(row.material, "reserves", row.product), row.year);
  return lines.flatMap((before) => {
    const span = spans.get(keyOf(before.material, before.measure, before.product));
    if (before.family !== family || span === undefined) return [];
    if (span.first === before.firstYear && span.last === before.lastYear) return [];
    return [{ before, after: { ...before, firstYear: span.first, lastYear: span.last } }];
  });
}

/** Cells of `share-lines.csv` with the years of the extended lines. */
export function withLineYears(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  extended: readonly ExtendedLine[],
): (readonly string[])[] {
  const byLine = new Map(extended.map(({ after }) => [after.line, after]));
  return rows.map((row, index) => {
    const line = byLine.get(index + 2);
    if (line === undefined) return row;
    const years = new Map([
      ["first_year", String(line.firstYear)],
      ["last_year", String(line.lastYear)],
    ]);
    return row.map((cell, column) => years.get(columns[column] ?? "") ?? cell);
  });
}
