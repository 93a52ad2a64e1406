import type { TradeFlow } from "../join/trade.ts";
import { findWeightSteps } from "./findWeightSteps.ts";
import { hasUnitValue, median, unitValueOf, type WeighedFlow } from "./unitValues.ts";

/** Fewest flows of a code and year whose unit values are compared. */
const FEWEST_FLOWS = 10;
/** Smallest and largest factor by which a unit value may differ from the median. */
const NARROWEST = 5;
const WIDEST = 20;
/** Standard deviations of the logarithm by which a unit value may differ from the median. */
const SPREADS = 4;
/** Turns the median absolute deviation of a normal distribution into its standard deviation. */
const DEVIATION_TO_SPREAD = 1.4826;

/** Flows of one code in one year whose unit value is out of range; see `findDoubtfulFlows`. */
function findOutOfRange(flows: readonly TradeFlow[], isSpecific: boolean): TradeFlow[] {
  const weighed = flows.filter(hasUnitValue);
  if (weighed.length < FEWEST_FLOWS) return [];
  const logOf = (flow: WeighedFlow) => Math.log(unitValueOf(flow));
  const ofFlows = median(weighed, logOf, () => 1);
  const ofMoney = median(weighed, logOf, ({ valueThousands }) => valueThousands);
  const distanceOf = (flow: WeighedFlow) =>
    Math.min(Math.abs(logOf(flow) - ofFlows), Math.abs(logOf(flow) - ofMoney));
  const spread = DEVIATION_TO_SPREAD * median(weighed, distanceOf, () => 1);
  const narrowest = Math.log(isSpecific ? NARROWEST : WIDEST);
  const limit = Math.min(Math.log(WIDEST), Math.max(narrowest, SPREADS * spread));
  return weighed.filter((flow) => distanceOf(flow) > limit);
}

/**
 * Flows of one code whose value and weight hardly fit together: one of the two is probably wrong.
 *
 * Two rules; flows below 100 000 USD (or EUR) or 1 t are not judged.
 *
 * 1. **Range.** The unit value (value by weight) lies further than a factor away both from the median of the flows and
 *    from the median of the money in the code and year. Two medians, because a code may hold two grades: nickel ore by
 *    the million tonnes at 50 USD, concentrates by the thousand at 2 000 USD. The factor is four spreads of the code
 *    and year, at least 5 and at most 20; years with fewer than ten flows are not judged. A code that holds other
 *    goods too (rare gases) has the factor 20: what is unlike the rest may be one of those.
 * 2. **Step.** A large flow's weight leaves the line of the years beside it while its value does not (`findWeightSteps`).
 *
 * @param years       all flows of the code from one source, by year
 * @param isSpecific  whether the code isolates one material
 */
export function findDoubtfulFlows(
  years: ReadonlyMap<number, readonly TradeFlow[]>,
  isSpecific = true,
): Set<TradeFlow> {
  return new Set(
    [...years].flatMap(([year, flows]) => [
      ...findOutOfRange(flows, isSpecific),
      ...findWeightSteps(years, year),
    ]),
  );
}
