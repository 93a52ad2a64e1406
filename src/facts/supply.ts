import { gradeOfShare, gradeOfSum, gradeRank } from "#domain/grade.ts";
import { isTradeMeasure } from "#domain/measures.ts";
import { type ShareEntry, type ShareTable, sharesOfPeriod } from "#domain/shares.ts";
import type { FlowTable, SharePeriod, ShareSeries } from "#schema/dossier.ts";
import { GRADES, type Grade } from "#schema/ids.ts";
import { share, type Unit } from "#schema/units.ts";
import type { FactsContext } from "./context.ts";
import { seriesInView } from "./seriesInView.ts";
import { type TradeFacts, unroutedImports } from "./trade.ts";

/** A place's entry with its grade. */
export interface SupplyEntry extends ShareEntry {
  /** Null where there is no figure to grade. */
  readonly grade: Grade | null;
}

/** Who supplies what part of the measure, and where that comes from. */
export interface Supply extends Omit<ShareTable, "entries"> {
  readonly entries: readonly SupplyEntry[];
  readonly held: boolean;
  readonly basis: "quantity" | "published-share" | "trade" | null;
  /** What the ranking's quantities are in. */
  readonly quantityUnit: Unit | null;
  /** What 100 % of the trade is, in `quantityUnit`; null for production and reserves. */
  readonly total: number | null;
  readonly product: string | null;
  readonly sourceIds: readonly string[];
  readonly series: ShareSeries | null;
  readonly period: SharePeriod | null;
  /** Why nobody can be said to lead: a partner without a name may be larger. */
  readonly noLeader: "unnamed" | null;
}

/** Part of a place's imports that partners without a name may have for one of the others to be said to lead. */
const MOST_UNNAMED_PART = 0.5;

const NOTHING: Supply = {
  entries: [],
  denominator: "sum-of-places",
  unattributed: null,
  held: false,
  basis: null,
  quantityUnit: null,
  total: null,
  product: null,
  sourceIds: [],
  series: null,
  period: null,
  noLeader: null,
};

function fromSeries(context: FactsContext): Supply {
  const series = seriesInView(context);
  const period = series?.periods.find(({ year }) => year === null || year === context.question.year) ?? null;
  if (!series || !period) return { ...NOTHING, series };
  const table = sharesOfPeriod(period, context.unitOfPlace);
  return {
    ...table,
    entries: table.entries.map((entry) => ({ ...entry, grade: gradeOfShare(entry, table) })),
    held: true,
    basis: series.basis,
    quantityUnit: period.unit === "share" ? null : period.unit,
    total: null,
    product: period.product,
    sourceIds: period.sourceIds,
    series,
    period,
    noLeader: null,
  };
}

const [RECONCILED, RECONSTRUCTED] = [gradeRank("reconciled"), gradeRank("reconstructed")];

/** What a place exports in all, as its source publishes it: as sure as that source's flows. */
function totalsOf(quantity: number): readonly number[] {
  return GRADES.map((_, rank) => (rank === RECONCILED ? quantity : 0));
}

/**
 * A flow's part of what its origin exports. Where that sum is published, only who bought was worked out from rounded shares,
 * and the origin's share is as sure as the sum; not so for codes that hold other goods.
 */
function asTotals(byGrade: readonly number[], { tables, unrouted }: TradeFacts): readonly number[] {
  if (unrouted.exports.size === 0 || tables.some(({ isSpecific }) => !isSpecific)) return byGrade;
  const exact = (byGrade[RECONCILED] ?? 0) + (byGrade[RECONSTRUCTED] ?? 0);
  return byGrade.map((value, rank) => (rank === RECONCILED ? exact : rank === RECONSTRUCTED ? 0 : value));
}

/**
 * Shares of trade: of world exports by origin, or of a place's imports by supplier.
 * Trade inside a unit (the EU as one, a group in focus) is in neither the parts nor the whole. Where the source
 * publishes what each place exports in all, its share is of that, whether the flows name the buyers or not.
 */
function fromTrade(context: FactsContext, trade: TradeFacts): Supply {
  const ofExports = context.question.measure === "exports";
  const byOrigin = new Map(ofExports ? trade.unrouted.exports : []);
  const gradesOf = (byGrade: readonly number[]) => (ofExports ? asTotals(byGrade, trade) : byGrade);
  const grades = new Map([...byOrigin].map(([place, quantity]) => [place, totalsOf(quantity)]));
  const nobodys = trade.historicQuantity + (ofExports ? 0 : unroutedImports(context, trade));
  let total = nobodys + [...byOrigin.values()].reduce((sum, quantity) => sum + quantity, 0);
  for (const flow of trade.measured) {
    byOrigin.set(flow.origin, (byOrigin.get(flow.origin) ?? 0) + flow.quantity);
    total += flow.quantity;
    const before = grades.get(flow.origin);
    grades.set(
      flow.origin,
      gradesOf(flow.byGrade).map((value, rank) => value + (before?.[rank] ?? 0)),
    );
  }
  if (byOrigin.size === 0) return NOTHING;
  const entries: SupplyEntry[] = [...byOrigin].map(([place, quantity]) => ({
    place,
    share: share(quantity, total),
    state: "value",
    quantity,
    isEstimated: false,
    grade: gradeOfSum(grades.get(place) ?? []),
  }));
  return {
    ...NOTHING,
    entries,
    denominator: "sum-of-places",
    unattributed: share(nobodys, total),
    noLeader: nobodys > total * MOST_UNNAMED_PART ? "unnamed" : null,
    held: true,
    basis: "trade",
    quantityUnit: trade.unit,
    total,
    product: null,
    sourceIds: [...new Set(trade.measuredTables.map((table: FlowTable) => table.sourceId))],
  };
}

/** The share table that the question's measure asks for; `held` is false when the year has none. */
export function selectSupply(context: FactsContext, trade: TradeFacts): Supply {
  return isTradeMeasure(context.question.measure) ? fromTrade(context, trade) : fromSeries(context);
}
