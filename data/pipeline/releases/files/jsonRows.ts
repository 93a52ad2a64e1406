import { readFile } from "node:fs/promises";
import type { Row } from "../../read/csv.ts";
import type { Problems } from "../../read/problems.ts";
import { decodeCell } from "./decodeCell.ts";

/** An object of an answer, of which only the names of its fields are known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The whole answer in a JSON file; null, and a problem with its line, where it is cut or damaged. */
export async function readJsonAnswer(
  path: string,
  what: string,
  problems: Problems,
): Promise<JsonObject | null> {
  const text = decodeCell((await readFile(path, "latin1")).replace(/^\u00ef\u00bb\u00bf/, ""));
  try {
    const answer: unknown = JSON.parse(text);
    if (isObject(answer)) return answer;
    problems.add({ file: path, line: 1 }, "", text.slice(0, 60), what);
  } catch (error) {
    const { message } = error as Error;
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, position).split("\n").length;
    problems.add({ file: path, line }, "", message, `${what}, whole and undamaged`);
  }
  return null;
}

/**
 * Entries of a list of an answer as rows; an entry without one of the columns is a problem.
 *
 * An answer stands on one line, so a row is located by its number in the list: "answer.json#data:17".
 */
export function jsonRows<Column extends string>(
  path: string,
  list: string,
  entries: readonly unknown[],
  columns: readonly Column[],
  problems: Problems,
): Row<Column>[] {
  const file = `${path}#${list}`;
  return entries.flatMap((entry, index) => {
    const location = { file, line: index + 1 };
    const missing = isObject(entry) ? columns.find((column) => !(column in entry)) : columns[0];
    if (!isObject(entry) || missing !== undefined) {
      problems.add(location, missing ?? "", "", `an entry with ${columns.join(", ")}`);
      return [];
    }
    const cells = columns.map((column) => [column, cellOf(entry[column])] as const);
    return [{ ...location, cells: Object.fromEntries(cells) as Record<Column, string> }];
  });
}

/** Whether a value parsed from JSON is an object with keys: no list, no null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): string {
  return value === null || value === undefined ? "" : String(value).trim();
}
