import type { TradeFlow } from "../join/trade.ts";
import { hasUnitValue, type WeighedFlow } from "./unitValues.ts";

/** A flow is large where it holds this part of the code's weight in one of the three years. */
const LARGE_PART = 0.05;
/** Factor by which the weight leaves the mean of the years beside it. */
const WEIGHT_STEP = 2;
/** Factor within which the value keeps to it. */
const VALUE_STEADY = 1.25;

type FlowsByRoute = ReadonlyMap<string, WeighedFlow>;

function byRoute(flows: readonly TradeFlow[] | undefined): FlowsByRoute {
  const weighed = (flows ?? []).filter(hasUnitValue);
  return new Map(weighed.map((flow) => [`${flow.origin}-${flow.destination}`, flow]));
}

function totalTonnes(flows: FlowsByRoute): number {
  return [...flows.values()].reduce((sum, { tonnes }) => sum + tonnes, 0);
}

/** How far a quantity lies from the geometric mean of two others, as a factor of at least 1. */
function factorFromMean(quantity: number, before: number, after: number): number {
  return Math.exp(Math.abs(Math.log(quantity) - (Math.log(before) + Math.log(after)) / 2));
}

/**
 * Large flows of a year whose weight is at least twice, or at most half, the geometric mean of the years before and
 * after, while their value is within a quarter of that mean: the weight is probably misreported.
 */
export function findWeightSteps(
  years: ReadonlyMap<number, readonly TradeFlow[]>,
  year: number,
): readonly TradeFlow[] {
  const three = [year - 1, year, year + 1].map((one) => byRoute(years.get(one)));
  const [before, now, after] = three as [FlowsByRoute, FlowsByRoute, FlowsByRoute];
  const totals = three.map(totalTonnes);
  return [...now].flatMap(([route, flow]) => {
    const [earlier, later] = [before.get(route), after.get(route)];
    if (earlier === undefined || later === undefined) return [];
    const isLarge = [earlier, flow, later].some(
      ({ tonnes }, i) => tonnes >= LARGE_PART * (totals[i] ?? Infinity),
    );
    const weightStep = factorFromMean(flow.tonnes, earlier.tonnes, later.tonnes);
    const valueStep = factorFromMean(flow.valueThousands, earlier.valueThousands, later.valueThousands);
    return isLarge && weightStep >= WEIGHT_STEP && valueStep <= VALUE_STEADY ? [flow] : [];
  });
}
