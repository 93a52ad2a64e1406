/** A column and the way its rows run. */
export interface SortOrder {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

/** Rows in the order of one value; rows without it come last either way, and equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => string | number | null,
  direction: SortOrder["direction"],
  compareText: (left: string, right: string) => number,
): readonly Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    const left = by(a);
    const right = by(b);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === "number" && typeof right === "number") return sign * (left - right);
    return sign * compareText(String(left), String(right));
  });
}
