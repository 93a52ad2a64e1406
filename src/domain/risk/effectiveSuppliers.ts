import type { Share } from "#schema/units.ts";
import { effectiveNumber, herfindahlHirschman, withinOne } from "../concentration.ts";

/**
 * How many equal suppliers would be as concentrated: 1 / HHI. What is not attributed counts as many tiny suppliers, so that
 * it is the upper bound.
 *
 * @param shares  0–1, in any order; scaled to one where rounding makes them more
 * @returns       1 or more; null without suppliers
 */
export function effectiveSuppliers(shares: readonly Share[]): number | null {
  const index = herfindahlHirschman(withinOne(shares), "atomistic");
  return index ? effectiveNumber(index) : null;
}
