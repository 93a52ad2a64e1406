import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import type { Location, Problems } from "./problems.ts";

/** One line of a table, by column name, with the place it came from. */
export interface Row<Column extends string> extends Location {
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * Rows of a comma-separated table whose header must be exactly `columns`, in that order.
 *
 * Wrong headers, ragged lines, stray quotes and line breaks inside cells are problems; the rows are then empty.
 */
export function readTable<Column extends string>(
  path: string,
  columns: readonly Column[],
  problems: Problems,
): Row<Column>[] {
  const file = relative(process.cwd(), path);
  return parseTable(readFileSync(path, "utf8"), file, columns, problems);
}

/** The same as `readTable`, from text already in memory. */
export function parseTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
  problems: Problems,
): Row<Column>[] {
  let records: string[][];
  try {
    records = parse(text, { bom: true, skip_empty_lines: false });
  } catch (error) {
    const line = error instanceof CsvError ? Number(error.lines ?? 0) : 0;
    problems.add(
      { file, line },
      "",
      error instanceof Error ? error.message : String(error),
      "a well-formed table",
    );
    return [];
  }
  const header = records.shift() ?? [];
  if (header.join() !== columns.join()) {
    problems.add({ file, line: 1 }, "", header.join(), `the header ${columns.join()}`);
    return [];
  }
  const lineCount = text.replace(/\r?\n$/, "").split("\n").length - 1;
  if (lineCount !== records.length) {
    problems.add({ file, line: 1 }, "", `${records.length} rows in ${lineCount} lines`, "one line a row");
    return [];
  }
  return records.map((record, index) => ({
    file,
    line: index + 2,
    cells: Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ""])) as Record<
      Column,
      string
    >,
  }));
}
