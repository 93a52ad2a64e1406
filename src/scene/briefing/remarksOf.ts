import type { MessageRef } from "#i18n/messageRef.ts";
import type { BriefingTable } from "../contract/briefing.ts";
import { remarkedCells } from "./shortCells.ts";

/** The remarks below a table as they are said, each once, in the order of its cells: the first has the number 1. */
export function remarksOf(table: BriefingTable, say: (message: MessageRef) => string): readonly string[] {
  const cells = table.rows.flatMap((row) => remarkedCells(table, row));
  return [...new Set(cells.flatMap(({ remark }) => (remark === null ? [] : [say(remark)])))];
}
