type Cells = readonly string[];

/** Compares two cells: as numbers where both are, else by character. */
function compareCells(a: string, b: string): number {
  if (a === b) return 0;
  const difference = Number(a) - Number(b);
  if (a !== "" && b !== "" && !Number.isNaN(difference)) return difference;
  return a < b ? -1 : 1;
}

/**
 * The order that rows stand in, as the key columns to compare one after the other.
 *
 * The next column is always the one that goes back least often among neighbours that are alike so far, so that a
 * sorted table gives exactly the columns it is sorted by.
 *
 * @param columns positions of the key columns in a row
 */
export function findOrder(rows: readonly Cells[], columns: readonly number[]): number[] {
  const order: number[] = [];
  const rest = [...columns];
  let alike = rows.slice(1).map((row, index): [Cells, Cells] => [rows[index] ?? row, row]);
  while (rest.length > 0) {
    const steps = rest.map((column) => countSteps(alike, column));
    const best = steps.reduce((fewest, back, index) => (back < (steps[fewest] ?? 0) ? index : fewest), 0);
    const [column = 0] = rest.splice(best, 1);
    order.push(column);
    alike = alike.filter(([before, after]) => before[column] === after[column]);
  }
  return order;
}

function countSteps(pairs: readonly [Cells, Cells][], column: number): number {
  let back = 0;
  for (const [before, after] of pairs) {
    if (compareCells(before[column] ?? "", after[column] ?? "") > 0) back += 1;
  }
  return back;
}

/** Compares rows by the columns whose indexes `order` lists: negative, zero or positive by the first that differs. */
export function compareRows(a: Cells, b: Cells, order: readonly number[]): number {
  for (const column of order) {
    const difference = compareCells(a[column] ?? "", b[column] ?? "");
    if (difference !== 0) return difference;
  }
  return 0;
}

/** New rows put among those that stand, which keep their order; `order` lists indexes of the columns to compare. */
export function insertRows(
  standing: readonly Cells[],
  added: readonly Cells[],
  order: readonly number[],
): Cells[] {
  const sorted = [...added].sort((a, b) => compareRows(a, b, order));
  const result: Cells[] = [];
  let next = 0;
  for (const row of standing) {
    for (
      let head = sorted[next];
      head !== undefined && compareRows(head, row, order) < 0;
      head = sorted[next]
    ) {
      result.push(head);
      next += 1;
    }
    result.push(row);
  }
  for (const row of sorted.slice(next)) result.push(row);
  return result;
}
