import { flowsWithin } from "#domain/drawLimit.ts";
import { gradeOfSum, isBelow } from "#domain/grade.ts";
import { leadingFlows } from "#domain/trade/leadingFlows.ts";
import { extentOf, type MeasuredFlow } from "#facts/measuredFlow.ts";
import type { Facts } from "#facts/selectFacts.ts";
import type { TradeFacts } from "#facts/trade.ts";
import { amountOrNull } from "#schema/units.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneFlowChange } from "../contract/scenario.ts";
import type { SceneArc, SceneFlowTotals } from "../contract/scene.ts";
import type { TradeAmounts } from "../contract/tradeAmounts.ts";

/** Part of a flow below which what is left of it is an error of rounding. */
const ALL_BUT_NOTHING = 1e-9;

/** Stable name of a flow: origin and destination. */
export function flowId(flow: { readonly origin: string; readonly destination: string }): string {
  return `${flow.origin}-${flow.destination}`;
}

/**
 * The end of a flow that is the partner: across the border of the focus, or, without a focus, the
 * supplier, because the question is then whose material it is.
 */
function partnerOf(flow: MeasuredFlow, focus: ReadonlySet<string> | null): string {
  return focus?.has(flow.origin) ? flow.destination : flow.origin;
}

/** All trade in view, drawn or not, in `trade.unit`: the whole that shares of flows are of. */
export function totalInView(trade: TradeFacts): number {
  return trade.flows.reduce((sum, { quantity }) => sum + quantity, trade.unallocatedQuantity);
}

/**
 * The width of a flow: a fourfold quantity is drawn twice as wide, so that small flows can be seen beside large ones.
 *
 * @param quantity         in the unit of `largestQuantity`
 * @param largestQuantity  the largest flow of any year, which has width 1
 * @returns                the square root of their ratio, 0–1; 0 where there is no flow
 */
export function flowWidth(quantity: number, largestQuantity: number): number {
  return largestQuantity > 0 ? Math.sqrt(Math.min(1, quantity / largestQuantity)) : 0;
}

/** All inside trade in view, drawn or not, in `trade.unit`. */
export function insideQuantity(trade: TradeFacts): number {
  return trade.inside.reduce((sum, { quantity }) => sum + quantity, 0);
}

/**
 * How much a flow comes to.
 *
 * @param total            all trade in view, in `trade.unit`: what a share of 1 is
 * @param largestQuantity  the largest flow of any year, in `trade.unit`: what a width of 1 is
 */
export function amountsOf(
  flow: MeasuredFlow,
  { moneyUnit }: TradeFacts,
  total: number,
  largestQuantity: number,
): TradeAmounts {
  return {
    money: { unit: moneyUnit, value: flow.valueThousands },
    mass: amountOrNull("t", flow.tonnes),
    share: total > 0 ? flow.quantity / total : 0,
    width: flowWidth(flow.quantity, largestQuantity),
    codes: flow.codes,
    grade: gradeOfSum(flow.byGrade),
  };
}

/** What an illustration makes of a flow; null where it stays as it is. */
function changeOf(
  { quantity, after }: MeasuredFlow,
  { unit }: TradeFacts,
  largestQuantity: number,
): SceneFlowChange | null {
  if (after === undefined) return null;
  const kind = after > quantity ? "grown" : after > quantity * ALL_BUT_NOTHING ? "reduced" : "stopped";
  return { kind, after: { unit, value: after }, width: flowWidth(after, largestQuantity) };
}

/**
 * A flow as an arc of the Scene.
 *
 * @param total            all trade in view, in `trade.unit`
 * @param largestQuantity  the largest flow of any year, in `trade.unit`
 */
export function toArc(
  flow: MeasuredFlow,
  trade: TradeFacts,
  total: number,
  largestQuantity: number,
  isLeading: boolean,
): SceneArc {
  const { origin, destination } = flow;
  return {
    id: flowId(flow),
    origin,
    destination,
    isLeading,
    ...amountsOf(flow, trade, total, largestQuantity),
    change: changeOf(flow, trade, largestQuantity),
  };
}

/** The arcs to draw, largest first, what all flows in view add up to, and where the drawing was cut. */
export function sceneArcs(
  context: SceneContext,
  { trade, largestQuantity, stop }: Facts,
): {
  arcs: SceneArc[];
  totals: SceneFlowTotals;
  /** The smallest flow drawn, in `trade.unit`; 0 when none was left out. */
  smallestDrawnQuantity: number;
} {
  const { question, filters, focus, partners: allowed } = context;
  const total = totalInView(trade);
  const isOfPartner = (flow: MeasuredFlow) => allowed === null || allowed.has(partnerOf(flow, focus));
  const ofPartners = allowed ? trade.flows.filter(isOfPartner) : trade.flows;
  const isHidden = ({ byGrade }: MeasuredFlow): boolean => isBelow(gradeOfSum(byGrade), filters.grade);
  const hidden = filters.grade === "any" ? [] : ofPartners.filter(isHidden);
  const observed = hidden.length === 0 ? ofPartners : ofPartners.filter((flow) => !isHidden(flow));
  const added = stop?.newFlows.filter(isOfPartner) ?? [];
  const wanted =
    added.length === 0 ? observed : [...observed, ...added].sort((a, b) => extentOf(b) - extentOf(a));
  const quantities = wanted.map(({ quantity }) => quantity);
  const drawn = question.flows === "none" ? [] : wanted.slice(0, flowsWithin(filters.top, quantities, total));
  const leadingCount = leadingFlows(drawn.map(extentOf));
  const sumOf = (flows: readonly MeasuredFlow[]): number =>
    flows.reduce((sum, { quantity }) => sum + quantity, 0);
  const isNew = new Set(added);
  const areObserved = (flows: readonly MeasuredFlow[]): number =>
    flows.filter((flow) => !isNew.has(flow)).length;
  return {
    arcs: drawn.map((flow, index) => toArc(flow, trade, total, largestQuantity, index < leadingCount)),
    totals: {
      unit: trade.unit,
      count: trade.flows.length,
      drawnCount: areObserved(drawn),
      quantity: total,
      drawnQuantity: sumOf(drawn),
      leadingCount: areObserved(drawn.slice(0, leadingCount)),
      leadingQuantity: sumOf(drawn.slice(0, leadingCount)),
      insideQuantity: insideQuantity(trade),
      unallocatedQuantity: trade.unallocatedQuantity,
      withoutMassCount: trade.withoutMassCount,
      hiddenCount: hidden.length,
      hiddenQuantity: sumOf(hidden),
    },
    smallestDrawnQuantity: drawn.length < wanted.length ? (drawn.at(-1)?.quantity ?? 0) : 0,
  };
}
