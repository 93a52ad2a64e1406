import { type Hhi, hhi, type Share, share as shareOf } from "#schema/units.ts";
import { CONCENTRATION_LEVELS } from "./reference/concentrationLevels.ts";

/** Largest excess over 1 that floating-point sums can explain. */
const SUM_SLACK = 1e-6;

/**
 * Supplier concentration as the sum of squared percentage shares (Herfindahl–Hirschman index).
 *
 * Published shares rarely add up to one. What the unattributed rest is taken to be decides which
 * bound results, so the caller must say: many tiny suppliers (lower bound) or a single one (upper).
 *
 * @param shares  supply shares, 0–1, in any order
 * @param rest    what the unattributed remainder is assumed to be
 * @returns       index, 0–10 000; `null` without suppliers, because no data is not low concentration
 * @throws RangeError when shares add up to more than one
 * @see European Commission, Methodology for establishing the EU list of critical raw materials (2017), annex on HHI
 */
export function herfindahlHirschman(
  shares: readonly Share[],
  rest: "atomistic" | "one-supplier",
): Hhi | null {
  if (shares.length === 0) return null;
  const attributed = shares.reduce((sum, share) => sum + share, 0);
  if (attributed > 1 + SUM_SLACK) {
    throw new RangeError(`shares sum to ${attributed}, expected at most 1`);
  }
  const squares = shares.reduce((sum, share) => sum + share ** 2, 0);
  const remainder = Math.max(0, 1 - attributed);
  return hhi(squares + (rest === "one-supplier" ? remainder ** 2 : 0));
}

/** The index where one supplier has all. */
const ONE_SUPPLIER = 10_000;

/**
 * How many equal suppliers would be as concentrated: 1/HHI, the index as a part of 1.
 *
 * @param index  above 0, up to 10 000
 * @returns      1 for a single supplier, without an upper end
 */
export function effectiveNumber(index: Hhi): number {
  return ONE_SUPPLIER / index;
}

/**
 * Shares scaled down so that they add up to at most one.
 *
 * Rounded world totals can be smaller than the sum of their countries by a point or two; an index
 * over such shares would exceed its own maximum. Shares that add up to one or less are unchanged.
 */
export function withinOne(shares: readonly Share[]): Share[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return sum > 1 ? shares.map((share) => shareOf(share, sum)) : [...shares];
}

/**
 * How an index of concentration is read, by the guidelines that `data/reference/concentration-levels.csv` names.
 *
 * @param index  0–10 000
 */
export function concentrationLevel(index: number): "low" | "medium" | "high" {
  const reached = CONCENTRATION_LEVELS.findLast((level) =>
    level.isAbove ? index > level.hhi : index >= level.hhi,
  );
  return reached?.level ?? "low";
}
