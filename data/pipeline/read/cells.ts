import type { Row } from "./csv.ts";
import type { Problems } from "./problems.ts";

const NUMBER = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/;

interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** A number in the unit of its column, or null for an empty cell; anything else, or a value outside the range, is a problem. */
export function optionalNumber<Column extends string>(
  row: Row<Column>,
  column: Column,
  problems: Problems,
  { min = -Infinity, max = Infinity }: Range = {},
): number | null {
  const text = row.cells[column];
  if (text === "") return null;
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value) && value >= min && value <= max) return value;
  const bounds = min === -Infinity && max === Infinity ? "" : ` from ${min} to ${max}`;
  problems.add(row, column, text, `a number${bounds}`);
  return null;
}

/** A number that must be there, in the unit of its column; 0 after a problem, and the build stops before it is used. */
export function requiredNumber<Column extends string>(
  row: Row<Column>,
  column: Column,
  problems: Problems,
  range: Range = {},
): number {
  if (row.cells[column] === "") problems.add(row, column, "", "a number, not an empty cell");
  return optionalNumber(row, column, problems, range) ?? 0;
}

/** A calendar year from 1990 to 2100. */
export function yearCell<Column extends string>(
  row: Row<Column>,
  column: Column,
  problems: Problems,
): number {
  const year = requiredNumber(row, column, problems, { min: 1990, max: 2100 });
  if (!Number.isInteger(year)) problems.add(row, column, row.cells[column], "a whole year");
  return year;
}

/** One of a closed set of words. */
export function choiceCell<Column extends string, Choice extends string>(
  row: Row<Column>,
  column: Column,
  choices: readonly Choice[],
  problems: Problems,
): Choice {
  const text = row.cells[column];
  const choice = choices.find((candidate) => candidate === text);
  if (choice !== undefined) return choice;
  problems.add(row, column, text, `one of ${choices.join(", ")}`);
  return choices[0] as Choice;
}

/** "true" or "false". */
export function flagCell<Column extends string>(
  row: Row<Column>,
  column: Column,
  problems: Problems,
): boolean {
  return choiceCell(row, column, ["true", "false"], problems) === "true";
}

/** A text that must not be empty. */
export function textCell<Column extends string>(
  row: Row<Column>,
  column: Column,
  problems: Problems,
): string {
  if (row.cells[column] === "") problems.add(row, column, "", "a text, not an empty cell");
  return row.cells[column];
}

/** Items of a cell joined with `separator`; an empty cell has none. */
export function listCell<Column extends string>(
  row: Row<Column>,
  column: Column,
  separator: "|" | ";",
): string[] {
  return row.cells[column] === "" ? [] : row.cells[column].split(separator);
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** An ISO date, or null for an empty cell. */
export function optionalDate<Column extends string>(
  row: Row<Column>,
  column: Column,
  problems: Problems,
): string | null {
  const text = row.cells[column];
  if (text === "") return null;
  if (!ISO_DATE.test(text)) problems.add(row, column, text, "a date such as 2024-05-03");
  return text;
}
