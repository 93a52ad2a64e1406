import type { Rank } from "#domain/partners/placebos.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { DigestTrade } from "#schema/digest.ts";
import { cell, emptyCell, shareCell } from "../briefing/cell.ts";
import type { BriefingCell, BriefingRow, BriefingTable } from "../contract/briefing.ts";
import { column, message } from "./column.ts";
import type { Comparison } from "./comparisons.ts";
import { importsMap, materialCell } from "./materialCells.ts";
import type { PartnersContext } from "./partnersContext.ts";

const yearsMark = (years: readonly number[]): MessageRef =>
  message("partners.years", { years: { list: years.map((year) => ({ year })) } });

/** Two means of a year's imports. */
interface Means {
  readonly before: number;
  readonly after: number;
}

/** What the cells of a row have in common: the sources of its trade, and what that is in. */
type Trade = Pick<DigestTrade, "unit" | "sourceIds">;

const hasRatio = ({ before, after }: Means): boolean => before > 0 && after > 0;

/** Says of two means of which one is zero what they are. */
function noRatio({ before, after }: Means, { unit }: Trade): BriefingCell {
  const remark =
    before === 0
      ? message("partners.from-nothing", { amount: { amount: { unit, value: after } } })
      : message("partners.to-nothing", { amount: { amount: { unit, value: before } } });
  return emptyCell("not-applicable", remark);
}

/** How many times as large imports are after as before. */
function growthCell(means: Means, trade: Trade): BriefingCell {
  const { before, after } = means;
  const { unit, sourceIds } = trade;
  if (!hasRatio(means)) return noRatio(means, trade);
  return cell({ score: after / before, digits: 2 }, after / before, {
    sourceIds,
    mark: message("partners.from-to", {
      before: { amount: { unit, value: before } },
      after: { amount: { unit, value: after } },
    }),
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

function cellsOf(context: PartnersContext, { of, trade, found }: Comparison): BriefingCell[] {
  const { change, years, ranks } = found;
  const { sourceIds } = trade;
  const own = { before: change.importsBefore, after: change.importsAfter };
  const others = { before: change.othersBefore, after: change.othersAfter };
  return [
    materialCell(of, importsMap(context, of, years.after.at(-1) ?? trade.year)),
    shareCell(change.shareBefore, { sourceIds, mark: yearsMark(years.before) }),
    shareCell(change.shareAfter, { sourceIds, mark: yearsMark(years.after) }),
    growthCell(own, trade),
    growthCell(others, trade),
    change.relative === null
      ? noRatio(hasRatio(own) ? others : own, trade)
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
