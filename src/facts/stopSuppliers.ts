import { EU27, unitsOf } from "#domain/place.ts";
import { type NetFlow, stopFlows, UNNAMED } from "#domain/scenario/stopFlows.ts";
import { GRADES, type PlaceId } from "#schema/ids.ts";
import type { FactsContext } from "./context.ts";
import { extentOf, type MeasuredFlow } from "./measuredFlow.ts";
import type { Transform } from "./selectFacts.ts";
import { concerns, type TradeFacts } from "./trade.ts";

/** Part of the whole loss below which a flow that would be new is not drawn. */
const LEAST_NEW_PART = 0.001;

const keyOf = ({ origin, destination }: Pick<NetFlow, "origin" | "destination">) =>
  `${origin}>${destination}`;

const byExtent = (a: MeasuredFlow, b: MeasuredFlow): number =>
  extentOf(b) - extentOf(a) || (keyOf(a) < keyOf(b) ? -1 : 1);

/**
 * The trade that a stop works on: all flows between units, and what each exports to buyers without a name; of the EU's
 * imports, what comes from sellers without one. What members of the EU trade among themselves is neither lost nor spare,
 * unless a member is among those that stop.
 */
function netOf({ places }: FactsContext, trade: TradeFacts, countsInsideEu: boolean): NetFlow[] {
  const isInside = ({ origin, destination }: NetFlow): boolean =>
    origin === destination ||
    (!countsInsideEu && places.isEuMember(origin) && places.isEuMember(destination));
  const { exports, imports } = trade.unrouted;
  const unnamed: NetFlow[] =
    trade.market === "world"
      ? [...exports].map(([origin, quantity]) => ({ origin, destination: UNNAMED, quantity }))
      : [...imports].map(([destination, quantity]) => ({ origin: UNNAMED, destination, quantity }));
  return [...trade.net.filter((flow) => !isInside(flow)), ...unnamed];
}

/** A flow that would be new: nothing of it is observed. */
function newFlow({ origin, destination, quantity }: NetFlow): MeasuredFlow {
  const byGrade = GRADES.map(() => 0);
  const observed = { valueThousands: 0, tonnes: null, codes: [], byGrade };
  return { origin, destination, ...observed, quantity: 0, after: quantity };
}

/**
 * Stops the suppliers of a question: flows keep what is observed of them and get what would be left or added. It works on all
 * trade of the goods, year and unit in view, whatever the focus; shares, and so the colours of a map, stay as they are.
 */
export function stopSuppliers(context: FactsContext): Transform {
  const { places, question, focus } = context;
  const stopped = new Set<PlaceId>(question.stop.flatMap((id) => [...unitsOf(places, id, question.eu)]));
  const members = places.members(EU27);
  const membersStopped = [...members].filter((id) => stopped.has(id)).length;
  const countsInsideEu = membersStopped > 0 && membersStopped < members.size;
  return (facts) => {
    const { trade } = facts;
    const [cut, spareShare] = [question.cut / 100, question.spare / 100];
    const effect = stopFlows(netOf(context, trade, countsInsideEu), { stopped, cut, spareShare });
    const gains = new Map(effect.extra.map((flow) => [keyOf(flow), flow]));
    const observedNet = new Map(trade.net.map((flow) => [keyOf(flow), flow.quantity]));
    const flows = trade.flows.map((flow): MeasuredFlow => {
      const key = keyOf(flow);
      const gain = gains.get(key)?.quantity ?? 0;
      gains.delete(key);
      const counts = countsInsideEu || !(members.has(flow.origin) && members.has(flow.destination));
      const loss = stopped.has(flow.origin) && counts ? cut * (observedNet.get(key) ?? 0) : 0;
      return gain === 0 && loss === 0 ? flow : { ...flow, after: Math.max(0, flow.quantity - loss + gain) };
    });
    const least = LEAST_NEW_PART * effect.importers.reduce((sum, { loss }) => sum + loss, 0);
    const newFlows = [...gains.values()]
      .filter((flow) => flow.quantity >= least && flow.origin !== flow.destination)
      .filter((flow) => flow.origin !== UNNAMED && flow.destination !== UNNAMED)
      .filter((flow) => concerns(flow, focus, question.direction))
      .map(newFlow)
      .sort(byExtent);
    return {
      ...facts,
      trade: { ...trade, flows: flows.sort(byExtent) },
      largestQuantity: [...flows, ...newFlows].reduce(
        (most, flow) => Math.max(most, extentOf(flow)),
        facts.largestQuantity,
      ),
      stop: { stopped, cut, spareShare, effect, countsInsideEu, newFlows },
    };
  };
}
