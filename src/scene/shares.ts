import { type ShareEntry, type ShareTable, sharesOfPeriod } from "#domain/shares.ts";
import type { FlowTable, SharePeriod, ShareSeries } from "#schema/dossier.ts";
import type { Share } from "#schema/units.ts";
import type { SceneContext } from "./inputs.ts";
import type { Scene } from "./scene.ts";
import type { TradeInView } from "./trade.ts";

/** The share table behind the fills, and where it comes from. */
export interface SharesInView extends ShareTable {
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
  return {
    ...sharesOfPeriod(period, context.unit),
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
  let total = trade.unallocatedQuantity;
  for (const flow of trade.measured) {
    byOrigin.set(flow.origin, (byOrigin.get(flow.origin) ?? 0) + flow.quantity);
    total += flow.quantity;
  }
  if (byOrigin.size === 0) return NOTHING;
  const entries: ShareEntry[] = [...byOrigin].map(([place, quantity]) => ({
    place,
    share: (quantity / total) as Share,
    state: "value",
    quantity,
    isEstimated: false,
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

/** The share table that a view's measure asks for; `held` is false when the year has none. */
export function sharesInView(context: SceneContext, trade: TradeInView): SharesInView {
  const { measure } = context.view;
  return measure === "exports" || measure === "imports" ? fromTrade(trade) : fromSeries(context);
}
