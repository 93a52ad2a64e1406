import type { ClipboardEvent } from "react";
import { type PlainColumn, tabbedText, tableHtml } from "./plainTable.ts";

/**
 * Puts whole rows on the clipboard where several are selected, one line a row, for a spreadsheet. A selection within one
 * row is copied as the browser copies it.
 *
 * @param rows  those of the table's body, in their order on screen
 */
export function copyRows<Row>(
  event: ClipboardEvent<HTMLTableElement>,
  columns: readonly PlainColumn<Row>[],
  rows: readonly Row[],
): void {
  const selection = document.getSelection();
  const drawn = event.currentTarget.tBodies[0]?.rows ?? [];
  const chosen = rows.filter((_, index) => {
    const row = drawn[index];
    return row !== undefined && selection?.containsNode(row, true) === true;
  });
  if (chosen.length < 2) return;
  event.clipboardData.setData("text/plain", tabbedText(columns, chosen));
  event.clipboardData.setData("text/html", tableHtml(columns, chosen));
  event.preventDefault();
}
