import { readFileSync } from "node:fs";
import { readTable } from "../../read/csv.ts";
import type { Problems } from "../../read/problems.ts";

/** Rows of a table as cells, in the order of `columns`; none where its header is another, which is a problem. */
export function readCells(path: string, columns: readonly string[], problems: Problems): string[][] {
  return readTable(path, columns, problems).map(({ cells }) => columns.map((column) => cells[column] ?? ""));
}

/** A table as text: one line a row, quotes only where a cell needs them, as all tables in `data` are kept. */
export function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map(formatCell).join(","));
  return `${lines.join("\n")}\n`;
}

function formatCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The text of a file with the line ends that tables are kept with, whatever the checkout wrote. */
export function readText(path: string): string {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
}
