import type { ReactNode } from "react";
import type { Words } from "#i18n/words.ts";
import type { TradeAmounts } from "#scene/contract/tradeAmounts.ts";
import type { MoneyUnit } from "#schema/units.ts";
import type { DataColumn } from "#ui/tables/DataTable.tsx";

/**
 * The columns of money and mass that every table of trade has.
 *
 * @param unknown  what stands where a weight is not known
 */
export function amountColumns<Row extends TradeAmounts>(
  moneyUnit: MoneyUnit,
  words: Words,
  unknown: ReactNode,
): DataColumn<Row>[] {
  return [
    {
      id: "value",
      label: words.text(`unit.${moneyUnit}`),
      align: "end",
      sortBy: ({ money }) => money.value,
      largestFirst: true,
      cell: ({ money }) => words.columnAmount(money),
    },
    {
      id: "mass",
      label: words.text("unit.t"),
      align: "end",
      sortBy: ({ mass }) => mass?.value ?? null,
      largestFirst: true,
      cell: ({ mass }) => (mass === null ? unknown : words.columnAmount(mass)),
    },
  ];
}
