import type { BriefingCell, BriefingRow, BriefingTable } from "../contract/briefing.ts";

/** Whether a table has many columns of short cells, so that it is drawn densely. */
export function isMatrix({ columns }: Pick<BriefingTable, "columns">): boolean {
  return columns.some(({ holds }) => holds === "short");
}

/** The cells of a row whose remarks stand below the table; that of a short cell only says it in full. */
export function remarkedCells(
  { columns }: Pick<BriefingTable, "columns">,
  { cells }: Pick<BriefingRow, "cells">,
): BriefingCell[] {
  return cells.filter((_, index) => columns[index]?.holds !== "short");
}
