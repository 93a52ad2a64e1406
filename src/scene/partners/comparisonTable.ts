import type { Rank } from "#domain/partners/placebos.ts";
import type { SupplierChange } from "#domain/partners/supplierChange.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import type { BriefingCell, BriefingRow, BriefingTable } from "../contract/briefing.ts";
import { column, message } from "./column.ts";
import type { Comparison } from "./comparisons.ts";
import { importsMap, materialCell } from "./materialCells.ts";
import type { PartnersContext } from "./partnersContext.ts";

const yearsMark = (years: readonly number[]): MessageRef =>
  message("partners.years", { years: { list: years.map((year) => ({ year })) } });

const amountOf = (value: number) => ({ amount: { unit: "kusd", value } }) as const;

/** Why two means have no ratio. */
function noRatio({ importsBefore, importsAfter }: SupplierChange): BriefingCell {
  if (importsBefore === 0)
    return emptyCell("not-applicable", message("partners.from-nothing", { amount: amountOf(importsAfter) }));
  return emptyCell("not-applicable", message("partners.to-nothing", { amount: amountOf(importsBefore) }));
}

/** How many times as large imports are after as before. */
function growthCell(before: number, after: number, change: SupplierChange, sourceIds: readonly string[]) {
  if (before <= 0 || after <= 0) return noRatio(change);
  return cell({ score: after / before, digits: 2 }, after / before, {
    sourceIds,
    remark: null,
    mark: message("partners.from-to", { before: amountOf(before), after: amountOf(after) }),
  });
}

function rankCell(rank: Rank | undefined, sourceIds: readonly string[]): BriefingCell {
  if (rank === undefined) return emptyCell("not-applicable");
  if (rank.of === 0) return emptyCell("not-known", message("partners.no-placebo"));
  return cell(
    { phrase: message("partners.rank", { larger: rank.larger, of: rank.of }) },
    rank.larger / rank.of,
    { sourceIds },
  );
}

function cellsOf(context: PartnersContext, { of, found }: Comparison): BriefingCell[] {
  const { change, years, ranks } = found;
  const sourceIds = of.digest.trade?.sourceIds ?? [];
  const last = years.after.at(-1) ?? 0;
  return [
    materialCell(of, importsMap(context, of, last)),
    shareCell(change.shareBefore, { sourceIds, mark: yearsMark(years.before) }),
    shareCell(change.shareAfter, { sourceIds, mark: yearsMark(years.after) }),
    growthCell(change.importsBefore, change.importsAfter, change, sourceIds),
    growthCell(change.othersBefore, change.othersAfter, change, sourceIds),
    change.relative === null
      ? noRatio(change)
      : cell({ score: Math.exp(change.relative), digits: 2 }, change.relative, { sourceIds }),
    rankCell(ranks?.dates, sourceIds),
    rankCell(ranks?.countries, sourceIds),
  ];
}

/** Shares and imports before and after signatures, with what happened without one. @param names  whether partners are named */
export function comparisonTable(
  context: PartnersContext,
  comparisons: readonly Comparison[],
  names: boolean,
): BriefingTable {
  return {
    columns: [
      ...(names ? [column("partner", "partners.choose", "name")] : []),
      column("material", "briefing.material", names ? "text" : "name"),
      column("before", "partners.after.before", "number", "partners.after.before.about"),
      column("after", "partners.after.after", "number"),
      column("own", "partners.after.own", "number", "partners.after.own.about"),
      column("others", "partners.after.others", "number"),
      column("relative", "partners.after.relative", "number", "partners.after.relative.about"),
      column("dates", "partners.after.dates", "number", "partners.after.dates.about"),
      column("countries", "partners.after.countries", "number", "partners.after.countries.about"),
    ],
    rows: comparisons.map(
      (comparison): BriefingRow => ({
        id: `${comparison.partner.place}-${comparison.of.material.id}`,
        cells: [
          ...(names
            ? [
                cell({ place: comparison.partner.place }, comparison.partner.place, {
                  leadsTo: `page=partners&place=${comparison.partner.place}`,
                }),
              ]
            : []),
          ...cellsOf(context, comparison),
        ],
      }),
    ),
    order: null,
  };
}
