import { gradeOfSum, isBelow } from "#domain/grade.ts";
import { EU27 } from "#domain/place.ts";
import type { MeasuredFlow } from "#facts/measuredFlow.ts";
import type { Facts } from "#facts/selectFacts.ts";
import type { TradeFacts } from "#facts/trade.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneRing } from "../contract/ring.ts";
import { amountsOf, flowId, insideQuantity, totalInView } from "./arcs.ts";

/** What stays inside a unit as a ring of the Scene. `largest` is what has full width. */
export function toRing(flow: MeasuredFlow, trade: TradeFacts, largest: number): SceneRing {
  const total = totalInView(trade) + insideQuantity(trade);
  return { id: flowId(flow), place: flow.origin, ...amountsOf(flow, trade, total, largest) };
}

/** Whether a place or group has a point on the map that a ring can stand around. */
function hasAnchor({ places }: SceneContext, id: string): boolean {
  return places.place(id) !== undefined || (places.group(id)?.anchor ?? null) !== null;
}

/**
 * The rings to draw, largest first: always that of the EU as one and of the focus, because the view is about them;
 * any other where it would rank among the flows drawn, of which `least` is the smallest. A group that has no middle on the map has none.
 */
export function sceneRings(context: SceneContext, { trade, largest }: Facts, least: number): SceneRing[] {
  const { question, filters, partners: allowed } = context;
  if (question.flows === "none" || trade.flows.length === 0) return [];
  return trade.inside
    .filter(({ origin }) => hasAnchor(context, origin) && (allowed === null || allowed.has(origin)))
    .filter(({ byGrade }) => !isBelow(gradeOfSum(byGrade), filters.grade))
    .filter(({ origin, quantity }) => origin === EU27 || question.place !== null || quantity >= least)
    .map((flow) => toRing(flow, trade, largest));
}
