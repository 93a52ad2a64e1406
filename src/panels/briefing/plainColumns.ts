import { decimalSign } from "#i18n/decimalSign.ts";
import type { Words } from "#i18n/words.ts";
import { cellText } from "#scene/briefing/cellText.ts";
import { remarkedCells } from "#scene/briefing/shortCells.ts";
import type { BriefingRow, BriefingTable } from "#scene/contract/briefing.ts";
import type { PlainColumn } from "#ui/tables/plainTable.ts";

/**
 * A table as spreadsheets take it: each column as it reads, and beside those with figures the bare number, shares as 0–1, then
 * the remarks below it.
 */
export function plainColumns(table: BriefingTable, words: Words): PlainColumn<BriefingRow>[] {
  const sign = decimalSign(words.formats);
  const columns = table.columns.flatMap(({ title, holds }, index): PlainColumn<BriefingRow>[] => {
    const label = words.say(title);
    const read: PlainColumn<BriefingRow> = {
      label,
      text: ({ cells }) => (cells[index] === undefined ? "" : cellText(cells[index], words)),
    };
    const bare: PlainColumn<BriefingRow> = {
      label: words.text("briefing.bare", { column: label }),
      text: ({ cells }) => {
        const { order, state } = cells[index] ?? { order: null, state: "not-known" };
        return state === "value" && typeof order === "number" ? String(order).replace(".", sign) : "";
      },
    };
    return holds === "number" || holds === "short" ? [read, bare] : [read];
  });
  const remarks: PlainColumn<BriefingRow> = {
    label: words.text("briefing.remarks"),
    text: (row) =>
      remarkedCells(table, row)
        .flatMap(({ remark }) => (remark === null ? [] : [words.say(remark)]))
        .join(" "),
  };
  return [...columns, remarks];
}
