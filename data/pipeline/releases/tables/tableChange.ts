/** One figure that a release gives otherwise than the table did. */
export interface FigureChange {
  /** The cells that identify the figure: "2024 811292 ZAF FRA". */
  readonly key: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** Change in parts of the figure before: 0.1 is a tenth more; null where it is zero or one of them is no number. */
  readonly relative: number | null;
}

/** What a release does to one table. */
export interface TableChange {
  readonly file: string;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  /** Ascending; empty in a table without a column `year`. */
  readonly newYears: readonly string[];
  readonly goneYears: readonly string[];
  readonly newRows: number;
  readonly changedRows: number;
  readonly goneRows: number;
  /** Rows that the release has for the table. */
  readonly releaseRows: number;
  /** Rows of the release that are left out because a later edition has revised them. */
  readonly olderRows: number;
  readonly figures: readonly FigureChange[];
}

/**
 * The change of a figure.
 *
 * @returns as a part of the figure before: 0.1 is a tenth more; null where it was zero or one of them is no number
 */
export function relativeChange(before: string, after: string): number | null {
  if (before === "" || after === "") return null;
  const [from, to] = [Number(before), Number(after)];
  if (from === 0 || Number.isNaN(from) || Number.isNaN(to)) return null;
  return (to - from) / Math.abs(from);
}

/** Changed figures, the largest change first; those that cannot be compared last. */
export function largestFirst(figures: readonly FigureChange[]): FigureChange[] {
  const size = ({ relative }: FigureChange) => (relative === null ? -1 : Math.abs(relative));
  return [...figures].sort((a, b) => size(b) - size(a) || (a.key < b.key ? -1 : 1));
}

/**
 * Values of a column in one list of rows that another list does not have, ascending.
 *
 * @param column  index of the column; without values where it is negative, as of a table that does not have it
 */
export function onlyIn(
  rows: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
  column: number,
): string[] {
  if (column < 0) return [];
  const otherValues = new Set(others.map((row) => row[column]));
  const values = new Set(rows.map((row) => row[column] ?? ""));
  return [...values].filter((value) => !otherValues.has(value)).sort();
}
