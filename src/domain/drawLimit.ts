import type { DrawLimit } from "#state/map/values.ts";

/**
 * How many of the largest flows a limit keeps.
 *
 * @param quantities  descending, in any unit
 * @param total       what 100 % is; at least the sum of the quantities
 * @returns           0 to `quantities.length`
 */
export function flowsWithin(limit: DrawLimit, quantities: readonly number[], total: number): number {
  if (limit.kind === "count") return Math.min(limit.flows, quantities.length);
  if (limit.percent >= 100) return quantities.length;
  const wanted = (limit.percent / 100) * total;
  let sum = 0;
  for (let n = 0; n < quantities.length; n += 1) {
    // The slack keeps a sum of all parts from missing its own total by a floating-point hair.
    if (sum >= wanted - total * 1e-9) return n;
    sum += quantities[n] ?? 0;
  }
  return quantities.length;
}
