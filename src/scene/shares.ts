import { gradeOfShare, gradeOfSum, isBelow } from "#domain/grade.ts";
import { type ShareEntry, type ShareTable, sharesOfPeriod } from "#domain/shares.ts";
import type { FlowTable, SharePeriod, ShareSeries } from "#schema/dossier.ts";
import type { Grade } from "#schema/ids.ts";
import type { Share } from "#schema/units.ts";
import type { SceneContext } from "./inputs.ts";
import type { FillState, Scene } from "./scene.ts";
import type { TradeInView } from "./trade.ts";

/** A place's entry with its grade. */
export interface GradedEntry extends Omit<ShareEntry, "state"> {
  readonly state: Exclude<FillState, "not-listed">;
  /** Null where there is no figure to grade. */
  readonly grade: Grade | null;
}

/** The share table behind the fills, and where it comes from. */
export interface SharesInView extends Omit<ShareTable, "entries"> {
  readonly entries: readonly GradedEntry[];
  readonly held: boolean;
  readonly basis: "quantity" | "published-share" | "trade" | null;
  readonly quantityUnit: Scene["quantityUnit"];
  readonly product: string | null;
  readonly sourceIds: readonly string[];
  readonly series: ShareSeries | null;
  readonly period: SharePeriod | null;
}

const NOTHING: SharesInView = {
  entries: [],
  denominator: "sum-of-places",
  unattributed: null,
  held: false,
  basis: null,
  quantityUnit: null,
  product: null,
  sourceIds: [],
  series: null,
  period: null,
};

/** The series a view shows: the one chosen, else the default of its measure. */
export function seriesInView({ dossier, view }: SceneContext): ShareSeries | null {
  const ofMeasure = dossier.shares.filter(({ measure }) => measure === view.measure);
  return ofMeasure.find(({ id }) => id === view.series) ?? ofMeasure[0] ?? null;
}

function fromSeries(context: SceneContext): SharesInView {
  const series = seriesInView(context);
  const period = series?.periods.find(({ year }) => year === null || year === context.view.year) ?? null;
  if (!series || !period) return { ...NOTHING, series };
  const table = sharesOfPeriod(period, context.unit);
  return {
    ...table,
    entries: table.entries.map((entry) => ({ ...entry, grade: gradeOfShare(entry, table) })),
    held: true,
    basis: series.basis,
    quantityUnit: period.unit === "share" ? null : period.unit,
    product: period.product,
    sourceIds: period.sourceIds,
    series,
    period,
  };
}

/**
 * Shares of trade: of world exports by origin, or of a place's imports by supplier.
 * Trade inside a unit (the EU as one, a group in focus) is in neither the parts nor the whole.
 */
function fromTrade(trade: TradeInView): SharesInView {
  const byOrigin = new Map<string, number>();
  const grades = new Map<string, readonly number[]>();
  let total = trade.unallocatedQuantity;
  for (const flow of trade.measured) {
    byOrigin.set(flow.origin, (byOrigin.get(flow.origin) ?? 0) + flow.quantity);
    total += flow.quantity;
    const before = grades.get(flow.origin);
    grades.set(
      flow.origin,
      flow.byGrade.map((value, rank) => value + (before?.[rank] ?? 0)),
    );
  }
  if (byOrigin.size === 0) return NOTHING;
  const entries: GradedEntry[] = [...byOrigin].map(([place, quantity]) => ({
    place,
    share: (quantity / total) as Share,
    state: "value",
    quantity,
    isEstimated: false,
    grade: gradeOfSum(grades.get(place) ?? []),
  }));
  return {
    ...NOTHING,
    entries,
    denominator: "sum-of-places",
    unattributed: (trade.unallocatedQuantity / total) as Share,
    held: true,
    basis: "trade",
    quantityUnit: trade.unit === "tonnes" ? "t" : trade.unit,
    product: null,
    sourceIds: [...new Set(trade.measuredTables.map((table: FlowTable) => table.sourceId))],
  };
}

/** The table without figures weaker than a grade: what they stood for is then not attributed to anyone. */
function withoutWeaker(shares: SharesInView, least: Grade | "any"): SharesInView {
  if (least === "any") return shares;
  let hidden = 0;
  const entries = shares.entries.map((entry): GradedEntry => {
    if (entry.grade === null || !isBelow(entry.grade, least)) return entry;
    hidden += entry.share ?? 0;
    return { ...entry, share: null, quantity: null, state: "below-grade" };
  });
  const { unattributed } = shares;
  return {
    ...shares,
    entries,
    unattributed: unattributed === null ? null : (Math.min(1, unattributed + hidden) as Share),
  };
}

/** The share table that a view's measure asks for; `held` is false when the year has none. */
export function sharesInView(context: SceneContext, trade: TradeInView): SharesInView {
  const { measure, grade } = context.view;
  const ofTrade = measure === "exports" || measure === "imports";
  return withoutWeaker(ofTrade ? fromTrade(trade) : fromSeries(context), grade);
}
