import type { TradeFlow } from "../join/trade.ts";

/** Smallest flow that is judged: thousands of the currency, and tonnes. Below, rounding makes any unit value. */
const LEAST_THOUSANDS = 100;
const LEAST_TONNES = 1;

/** A flow large enough to have a unit value. */
export type WeighedFlow = TradeFlow & { readonly tonnes: number };

/** Whether a flow has a weight, and is large enough for its unit value to mean anything. */
export function hasUnitValue(flow: TradeFlow): flow is WeighedFlow {
  return flow.tonnes !== null && flow.tonnes >= LEAST_TONNES && flow.valueThousands >= LEAST_THOUSANDS;
}

/** Unit value in thousands of the currency per tonne. */
export function unitValueOf({ valueThousands, tonnes }: WeighedFlow): number {
  return valueThousands / tonnes;
}

/**
 * The weighted median: the smallest value, in its own unit, at which half of the weight is reached.
 *
 * @throws RangeError without items
 */
export function median<Item>(
  items: readonly Item[],
  quantityOf: (item: Item) => number,
  weightOf: (item: Item) => number,
): number {
  const sorted = items
    .map((item) => ({ value: quantityOf(item), weight: weightOf(item) }))
    .sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let reached = 0;
  for (const { value, weight } of sorted) {
    reached += weight;
    if (reached >= half) return value;
  }
  throw new RangeError("a median needs at least one item");
}
