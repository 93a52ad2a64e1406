import { gradeOfSum, isBelow } from "#domain/grade.ts";
import { EU27 } from "#domain/place.ts";
import type { MeasuredFlow } from "#facts/measuredFlow.ts";
import type { Facts } from "#facts/selectFacts.ts";
import type { TradeFacts } from "#facts/trade.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneRing } from "../contract/ring.ts";
import { amountsOf, flowId, insideQuantity, totalInView } from "./arcs.ts";

/**
 * The inside trade of a unit as a ring of the Scene.
 *
 * @param largestQuantity  the largest flow of any year, in `trade.unit`: what a width of 1 is
 */
export function toRing(flow: MeasuredFlow, trade: TradeFacts, largestQuantity: number): SceneRing {
  const total = totalInView(trade) + insideQuantity(trade);
  return { id: flowId(flow), place: flow.origin, ...amountsOf(flow, trade, total, largestQuantity) };
}

/** Whether a place or group has an anchor, a point on the map around which a ring can be drawn. */
function hasAnchor({ places }: SceneContext, id: string): boolean {
  return places.place(id) !== undefined || (places.group(id)?.anchor ?? null) !== null;
}

/**
 * The rings to draw, largest first: always that of the EU as one and of the focus, because the view is about them;
 * any other where it would rank among the flows drawn. A group without an anchor on the map has none.
 *
 * @param smallestDrawnQuantity  the smallest flow drawn, in `trade.unit`; 0 when all are drawn
 */
export function sceneRings(
  context: SceneContext,
  { trade, largestQuantity }: Facts,
  smallestDrawnQuantity: number,
): SceneRing[] {
  const { question, filters, partners: allowed } = context;
  if (question.flows === "none" || trade.flows.length === 0) return [];
  return trade.inside
    .filter(({ origin }) => hasAnchor(context, origin) && (allowed === null || allowed.has(origin)))
    .filter(({ byGrade }) => !isBelow(gradeOfSum(byGrade), filters.grade))
    .filter(
      ({ origin, quantity }) =>
        origin === EU27 || question.place !== null || quantity >= smallestDrawnQuantity,
    )
    .map((flow) => toRing(flow, trade, largestQuantity));
}
