import { EU27, unitsOf } from "#domain/place.ts";
import { type NetFlow, type StopEffect, stopFlows, UNNAMED } from "#domain/scenario/stopFlows.ts";
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
function netOf(trade: TradeFacts, isInside: (flow: NetFlow) => boolean): NetFlow[] {
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

/** Flows that spare capacity would bring about, largest first, without those too small to draw. */
function newFlows(
  { importers, extraOf, extraBetween }: StopEffect,
  isWanted: (flow: NetFlow) => boolean,
): MeasuredFlow[] {
  const least = LEAST_NEW_PART * importers.reduce((sum, { loss }) => sum + loss, 0);
  const sellers = [...extraOf].filter(([, extra]) => extra >= least).map(([place]) => place);
  const buyers = importers.filter(({ loss }) => loss >= least).map(({ place }) => place);
  return sellers
    .flatMap((origin) =>
      buyers.map((destination) => ({ origin, destination, quantity: extraBetween(origin, destination) })),
    )
    .filter((flow) => flow.quantity >= least && flow.quantity > 0 && isWanted(flow))
    .map(newFlow)
    .sort(byExtent);
}

/**
 * Stops the suppliers of a question: flows keep what is observed of them and get what would be left or added. It works on all
 * trade of the goods, year and unit in view, whatever the focus; shares, and so the colours of a map, stay as they are.
 */
export function stopSuppliers(context: FactsContext): Transform {
  const { places, question, focus } = context;
  const [cut, spareShare] = [question.cut / 100, question.spare / 100];
  const stopped = new Set<PlaceId>(question.stop.flatMap((id) => [...unitsOf(places, id, question.eu)]));
  const members = places.members(EU27);
  const membersStopped = [...members].filter((id) => stopped.has(id)).length;
  const countsInsideEu = membersStopped > 0 && membersStopped < members.size;
  const isInside = ({ origin, destination }: Pick<NetFlow, "origin" | "destination">): boolean =>
    origin === destination || (!countsInsideEu && members.has(origin) && members.has(destination));
  return (facts) => {
    const { trade } = facts;
    const effect = stopFlows(netOf(trade, isInside), { stopped, cut, spareShare });
    const stoppedNet = new Map(
      trade.net
        .filter((flow) => stopped.has(flow.origin) && !isInside(flow))
        .map((flow) => [keyOf(flow), flow.quantity]),
    );
    const flows = trade.flows.map((flow): MeasuredFlow => {
      const gain = effect.extraBetween(flow.origin, flow.destination);
      const loss = stopped.has(flow.origin) ? cut * (stoppedNet.get(keyOf(flow)) ?? 0) : 0;
      return gain === 0 && loss === 0 ? flow : { ...flow, after: Math.max(0, flow.quantity - loss + gain) };
    });
    const observed = new Set(spareShare > 0 ? trade.flows.map(keyOf) : []);
    const added = newFlows(
      effect,
      (flow) =>
        flow.origin !== flow.destination &&
        flow.origin !== UNNAMED &&
        flow.destination !== UNNAMED &&
        concerns(flow, focus, question.direction) &&
        !observed.has(keyOf(flow)),
    );
    const largest = [...flows, ...added].reduce((most, flow) => Math.max(most, extentOf(flow)), 0);
    return {
      ...facts,
      trade: { ...trade, flows: spareShare > 0 ? flows.sort(byExtent) : flows },
      largestQuantity: Math.max(facts.largestQuantity, largest),
      stop: { stopped, cut, spareShare, effect, countsInsideEu, newFlows: added },
    };
  };
}
