import type { ReleaseTable } from "../release.ts";
import { type FigureChange, onlyIn, relativeChange, type TableChange } from "./tableChange.ts";
import { findOrder, insertRows } from "./tableOrder.ts";

type Cells = readonly string[];

/** Separates the cells of a key; no cell holds it. */
const SEPARATOR = "\u001f";

/** A table with a release in it. */
export interface MergedTable {
  readonly rows: readonly Cells[];
  readonly change: TableChange;
  /** Source ids of the rows that stay from before; "" stands for rows of a table that names none. */
  readonly keptSourceIds: ReadonlySet<string>;
}

/**
 * Puts the rows of a release into a table.
 *
 * A row with the same key is replaced where it stands, a superseded one goes, the others stay, and new ones are put
 * where the table's own order has them: what does not change stays as it is, to the byte.
 *
 * @param standing rows of the table, in the order of the release's columns
 * @param isNewer  whether a source id is of a later edition than the release: its rows stay, because it revised them
 * @throws RangeError when the release has two rows with one key, or names a column it does not have
 */
export function mergeTable(
  table: ReleaseTable,
  standing: readonly Cells[],
  isNewer: (sourceId: string) => boolean = () => false,
): MergedTable {
  const { columns } = table;
  const keyColumns = table.keyColumns.map((column) => positionOf(table, column));
  const keyOf = (row: Cells) => keyColumns.map((column) => row[column]).join(SEPARATOR);
  const fresh = new Map(table.rows.map((row) => [keyOf(row), row]));
  if (fresh.size !== table.rows.length) throw new RangeError(`${table.file}: the release has a key twice`);

  const staying: Cells[] = [];
  const figures: FigureChange[] = [];
  const sourceId = sourceColumnOf(columns);
  const keptSourceIds = new Set<string>();
  let changedRows = 0;
  let goneRows = 0;
  let olderRows = 0;
  for (const row of standing) {
    const key = keyOf(row);
    const replacement = fresh.get(key);
    if (sourceId >= 0 && isNewer(row[sourceId] ?? "")) {
      if (fresh.delete(key)) olderRows += 1;
      staying.push(row);
      keptSourceIds.add(row[sourceId] ?? "");
    } else if (replacement !== undefined) {
      fresh.delete(key);
      staying.push(replacement);
      if (replacement.some((cell, column) => cell !== row[column])) changedRows += 1;
      figures.push(...compareFigures(table, key, row, replacement));
    } else if (table.supersedes(asRecord(columns, row))) {
      goneRows += 1;
    } else {
      staying.push(row);
      keptSourceIds.add(row[sourceId] ?? "");
    }
  }
  const rows = insertRows(staying, [...fresh.values()], findOrder(standing, keyColumns));
  const year = columns.indexOf("year");
  return {
    rows,
    keptSourceIds,
    change: {
      file: table.file,
      rowsBefore: standing.length,
      rowsAfter: rows.length,
      newYears: onlyIn(rows, standing, year),
      goneYears: onlyIn(standing, rows, year),
      newRows: fresh.size,
      changedRows,
      goneRows,
      releaseRows: table.rows.length,
      olderRows,
      figures,
    },
  };
}

/** Whether a table says which edition each of its rows is from. */
export function namesSources({ columns }: ReleaseTable): boolean {
  return sourceColumnOf(columns) >= 0;
}

function sourceColumnOf(columns: readonly string[]): number {
  return columns.findIndex((column) => column === "source_id" || column === "source");
}

function positionOf({ file, columns }: ReleaseTable, column: string): number {
  const position = columns.indexOf(column);
  if (position < 0) throw new RangeError(`${file} has no column ${column}`);
  return position;
}

function compareFigures(table: ReleaseTable, key: string, before: Cells, after: Cells): FigureChange[] {
  return table.figureColumns.flatMap((column) => {
    const position = positionOf(table, column);
    const [from = "", to = ""] = [before[position], after[position]];
    const name = key.replaceAll(SEPARATOR, " ");
    return from === to
      ? []
      : [{ key: name, column, before: from, after: to, relative: relativeChange(from, to) }];
  });
}

function asRecord(columns: readonly string[], row: Cells): Record<string, string> {
  return Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ""]));
}
