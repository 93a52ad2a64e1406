import { flowsWithin } from "../drawLimit.ts";

/** Percentage of what is drawn that the leading flows should make up. */
const LEADING_PERCENT = 80;
/** Flows that a world map bears in full, whatever their part, and most that it bears. */
const FEWEST_FLOWS = 40;
const MOST_FLOWS = 60;

/**
 * How many of the drawn flows lead: the largest that together make up 80 % of what is drawn, though at least 40 and
 * at most 60. Up to 40 flows all lead, so that one flow more or less never changes how the others are drawn.
 *
 * @param quantities  of the flows drawn, descending, in any unit
 * @returns           0 to 60
 */
export function leadingFlows(quantities: readonly number[]): number {
  const total = quantities.reduce((sum, quantity) => sum + quantity, 0);
  const covering = flowsWithin({ kind: "cover", percent: LEADING_PERCENT }, quantities, total);
  return Math.min(quantities.length, Math.max(FEWEST_FLOWS, Math.min(MOST_FLOWS, covering)));
}
