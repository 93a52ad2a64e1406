/** A column as spreadsheets take it: one plain text a cell, numbers in figures alone. */
export interface PlainColumn<Row> {
  readonly label: string;
  readonly text: (row: Row) => string;
}

const LINE_END = "\r\n";
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function lines<Row>(columns: readonly PlainColumn<Row>[], rows: readonly Row[]): string[][] {
  return [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ text }) => text(row)))];
}

/** Rows with a head as text that spreadsheets paste into cells. */
export function tabbedText<Row>(columns: readonly PlainColumn<Row>[], rows: readonly Row[]): string {
  return lines(columns, rows)
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, " ")).join("\t"))
    .join(LINE_END);
}

/** The same as a table for programs that paste HTML. */
export function tableHtml<Row>(columns: readonly PlainColumn<Row>[], rows: readonly Row[]): string {
  const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? "");
  const made = lines(columns, rows).map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`,
  );
  return `<table>${made.join("")}</table>`;
}

/**
 * The same as a file, with the mark by which Excel knows UTF-8.
 *
 * @param separator  what spreadsheets of the reader's language expect between cells
 */
export function separatedText<Row>(
  columns: readonly PlainColumn<Row>[],
  rows: readonly Row[],
  separator: "," | ";",
): string {
  const quoted = (text: string): string =>
    /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const made = lines(columns, rows).map((cells) => cells.map(quoted).join(separator) + LINE_END);
  return `\ufeff${made.join("")}`;
}
