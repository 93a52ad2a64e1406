import { flowsWithin } from "#domain/drawLimit.ts";
import { AGREEMENT_GROUP, unitsOf } from "#domain/place.ts";
import type { SceneContext } from "./inputs.ts";
import type { SceneArc, SceneFlowTotals } from "./scene.ts";
import { largestFlow, type MeasuredFlow, type TradeInView } from "./trade.ts";

/** Stable name of a flow: origin and destination. */
export function flowId(flow: { readonly origin: string; readonly destination: string }): string {
  return `${flow.origin}-${flow.destination}`;
}

/** Units that a partner filter lets through; null when it lets all through. */
export function partnerUnits(context: SceneContext): ReadonlySet<string> | null {
  const { partners } = context.view;
  if (partners === "all") return null;
  return unitsOf(context.places, partners === "agreement" ? AGREEMENT_GROUP : partners, context.eu);
}

/**
 * The end of a flow that is the partner: across the border of the focus, or, without a focus, the
 * supplier, because the question is then whose material it is.
 */
function partnerOf(flow: MeasuredFlow, focus: ReadonlySet<string> | null): string {
  return focus?.has(flow.origin) ? flow.destination : flow.origin;
}

/** All trade in view, drawn or not, in the unit in use: what 100 % of the flows is. */
export function totalInView(trade: TradeInView): number {
  return trade.flows.reduce((sum, { quantity }) => sum + quantity, trade.unallocatedQuantity);
}

/** The width of a quantity where the largest flow of any year has width 1: its square root, 0–1. */
export function flowWidth(quantity: number, most: number): number {
  return most > 0 ? Math.sqrt(Math.min(1, quantity / most)) : 0;
}

/** A flow as an arc of the Scene. `total` is all trade in view, `most` the largest flow of any year. */
export function toArc(flow: MeasuredFlow, trade: TradeInView, total: number, most: number): SceneArc {
  return {
    id: flowId(flow),
    origin: flow.origin,
    destination: flow.destination,
    valueKusd: trade.market === "world" ? flow.valueThousands : null,
    valueKeur: trade.market === "world" ? null : flow.valueThousands,
    massTonnes: flow.tonnes,
    share: total > 0 ? flow.quantity / total : 0,
    width: flowWidth(flow.quantity, most),
    codes: flow.codes,
  };
}

/** The arcs to draw, largest first, and what all flows in view add up to. */
export function sceneArcs(
  context: SceneContext,
  trade: TradeInView,
): { arcs: SceneArc[]; totals: SceneFlowTotals; most: number } {
  const { view, places, eu } = context;
  const focus = view.place === null ? null : unitsOf(places, view.place, eu);
  const allowed = partnerUnits(context);
  const total = totalInView(trade);
  const wanted = allowed ? trade.flows.filter((flow) => allowed.has(partnerOf(flow, focus))) : trade.flows;
  const most = largestFlow(context, trade);
  const quantities = wanted.map(({ quantity }) => quantity);
  const drawn = view.flows === "none" ? [] : wanted.slice(0, flowsWithin(view.top, quantities, total));
  return {
    arcs: drawn.map((flow) => toArc(flow, trade, total, most)),
    totals: {
      unit: trade.unit,
      count: trade.flows.length,
      drawnCount: drawn.length,
      quantity: total,
      drawnQuantity: drawn.reduce((sum, { quantity }) => sum + quantity, 0),
      insideQuantity: trade.insideQuantity,
      unallocatedQuantity: trade.unallocatedQuantity,
      withoutMassCount: trade.withoutMassCount,
    },
    most,
  };
}
