import { entryOf } from "#lib/at.ts";
import type { FlowTable } from "#schema/dossier.ts";
import type { TradeFlow } from "../join/trade.ts";
import { roundQuantity } from "./roundQuantity.ts";

type PackedFlows = Pick<
  FlowTable,
  | "years"
  | "places"
  | "originRuns"
  | "destinationSteps"
  | "presence"
  | "values"
  | "tonnes"
  | "massShares"
  | "doubtful"
>;

/** Bits of a whole number that a program can hold exactly. */
const MOST_YEARS = 53;

interface Route {
  readonly origin: string;
  readonly destination: string;
  readonly byYear: Map<number, TradeFlow>;
}

/**
 * Flows by year as the columns of a flow table; `unpackFlowTable` is the inverse, up to `roundQuantity`.
 *
 * Each pair of places occurs at most once a year.
 *
 * @param doubtful  those of the flows that are to be marked
 * @throws RangeError for more years than fit into a presence mask
 */
export function packFlowTable(
  flowsByYear: ReadonlyMap<number, readonly TradeFlow[]>,
  doubtful: ReadonlySet<TradeFlow> = new Set(),
): PackedFlows {
  const years = [...flowsByYear.keys()].sort((a, b) => a - b);
  if (years.length > MOST_YEARS)
    throw new RangeError(`${years.length} years, at most ${MOST_YEARS} fit into a mask`);
  const routes = collectRoutes(flowsByYear);
  const places = [...new Set(routes.flatMap(({ origin, destination }) => [origin, destination]))].sort();
  const indexOf = new Map(places.map((place, index) => [place, index]));
  const originRuns: [number, number][] = [];
  const destinationSteps: number[] = [];
  const masks: string[] = [];
  const values: number[] = [];
  const tonnes: (number | null)[] = [];
  const massShares: number[] = [];
  const marked: number[] = [];

  let before = 0;
  for (const { origin, destination, byYear } of routes) {
    const originIndex = entryOf(indexOf, origin);
    const destinationIndex = entryOf(indexOf, destination);
    const run = originRuns.at(-1);
    if (run?.[0] === originIndex) {
      run[1] += 1;
    } else {
      originRuns.push([originIndex, 1]);
      before = 0;
    }
    destinationSteps.push(destinationIndex - before);
    before = destinationIndex;

    let mask = 0;
    for (const year of years) {
      const flow = byYear.get(year);
      mask = mask * 2 + (flow === undefined ? 0 : 1);
      if (flow === undefined) continue;
      if (doubtful.has(flow)) marked.push(values.length);
      values.push(roundQuantity(flow.valueThousands));
      tonnes.push(flow.tonnes === null ? null : roundQuantity(flow.tonnes));
      if (flow.massShare !== undefined) massShares.push(flow.massShare);
    }
    masks.push(mask.toString(36));
  }
  return {
    years,
    places,
    originRuns,
    destinationSteps,
    presence: masks.join(" "),
    values,
    tonnes: tonnes.every((mass) => mass === null) ? null : tonnes,
    ...(massShares.length > 0 ? { massShares } : {}),
    ...(marked.length > 0 ? { doubtful: marked } : {}),
  };
}

/** Name of a cell: a pair of places in a year. */
export function cellName(origin: string, destination: string, year: number): string {
  return `${origin}-${destination}-${year}`;
}

/** Where each flow stands in the packed `values`, by `cellName`. */
export function cellPositions(flowsByYear: ReadonlyMap<number, readonly TradeFlow[]>): Map<string, number> {
  const years = [...flowsByYear.keys()].sort((a, b) => a - b);
  const positions = new Map<string, number>();
  for (const { origin, destination, byYear } of collectRoutes(flowsByYear)) {
    for (const year of years) {
      if (byYear.has(year)) positions.set(cellName(origin, destination, year), positions.size);
    }
  }
  return positions;
}

function collectRoutes(flowsByYear: ReadonlyMap<number, readonly TradeFlow[]>): Route[] {
  const routes = new Map<string, Route>();
  for (const [year, flows] of flowsByYear) {
    for (const flow of flows) {
      const key = `${flow.origin}-${flow.destination}`;
      const route = routes.get(key) ?? {
        origin: flow.origin,
        destination: flow.destination,
        byYear: new Map(),
      };
      route.byYear.set(year, flow);
      routes.set(key, route);
    }
  }
  return [...routes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, route]) => route);
}
