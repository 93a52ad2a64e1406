import type { Cell, Column } from "./table.ts";

const LINE_END = "\r\n";

/**
 * A table as comma-separated text after RFC 4180, with a header: lines end in CR LF, cells with a comma, a quote or a
 * line end are quoted. What is not known is an empty cell, never a zero.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map(({ name }) => quoted(name)).join(",")];
  for (const row of rows) lines.push(columns.map(({ cell }) => textOf(cell(row))).join(","));
  return lines.join(LINE_END) + LINE_END;
}

function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quoted(cell);
  return typeof cell === "number" ? decimal(cell) : String(cell);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number without an exponent, which not every reader of tables takes. */
function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no figure`);
  const text = String(value);
  return text.includes("e") ? value.toFixed(15).replace(/\.?0+$/, "") : text;
}
