import type { Words } from "#i18n/words.ts";
import type { Amount } from "#schema/units.ts";
import type { DataColumn } from "#ui/tables/DataTable.tsx";

/** A column of amounts, all in the unit that the table's caption names. */
export function amountColumn<Row>(
  words: Words,
  id: string,
  label: string,
  amount: (row: Row) => Amount,
): DataColumn<Row> {
  return {
    id,
    label,
    align: "end",
    sortBy: (row) => amount(row).value,
    largestFirst: true,
    cell: (row) => words.columnAmount(amount(row)),
  };
}
