import type { FlowTable } from "#schema/dossier.ts";
import { disagree } from "./disagreement.ts";
import { gradeOfCode, gradeRank } from "./grade.ts";
import type { YearFlows } from "./trade/flowTable.ts";

const NONE: ReadonlySet<number> = new Set();
const IMPLAUSIBLE = gradeRank("implausible");
const DISPUTED = gradeRank("disputed");

/** Rows of a year whose second report differs from the first by more than a factor of two. */
export function disputedRows(
  currency: FlowTable["currency"],
  { values, seconds }: YearFlows,
): ReadonlySet<number> {
  const disputed = new Set<number>();
  for (const second of seconds) {
    for (const [row, value] of second.values) {
      const first = { valueThousands: values[row] ?? Number.NaN, currency };
      if (disagree(first, { valueThousands: value, currency: second.currency })) disputed.add(row);
    }
  }
  return disputed;
}

/** Gives the `gradeRank` of each row of a year: that of its code, or a weaker one of its own. */
export function rankOfRows(table: FlowTable, year: number, ofYear: YearFlows): (row: number) => number {
  const rankOfCode = gradeRank(gradeOfCode(table, year));
  const disputed = disputedRows(table.currency, ofYear);
  // In a code that holds other goods too, prices differ with the goods.
  const implausible = table.isSpecific ? ofYear.doubtful : NONE;
  return (row) => Math.max(rankOfCode, disputed.has(row) ? DISPUTED : implausible.has(row) ? IMPLAUSIBLE : 0);
}
