import type { Dossier, SharePeriod } from "#schema/dossier.ts";
import { type Finding, foundNumber } from "./finding.ts";

/** Part of the published total by which rounding may part it from its countries. */
const TOLERANCE = 0.03;
/** What floating-point sums can add to it. */
const SLACK = 1e-9;

/**
 * Places and "other countries" of a period over the published world total; null where there is nothing to compare:
 * published shares, no total, or a total without a single figure of a place.
 */
export function partOfWorldTotal({
  unit,
  worldTotal,
  quantities,
  otherCountries,
}: SharePeriod): number | null {
  const published = [...quantities, otherCountries].filter((quantity) => quantity !== null);
  if (unit === "share" || worldTotal === null || worldTotal === 0 || published.length === 0) return null;
  return published.reduce((sum, quantity) => sum + quantity, 0) / worldTotal;
}

/**
 * Periods of quantities whose places and "other countries" differ from the published world total by more than 3 %.
 *
 * A total that is published as a lower bound may be exceeded.
 */
export function checkWorldTotals({ material, shares }: Dossier): Finding[] {
  return shares.flatMap(({ id, periods }) =>
    periods.flatMap((period): Finding[] => {
      const part = partOfWorldTotal(period);
      if (part === null || part >= 1 - TOLERANCE - SLACK) {
        if (part === null || part <= 1 + TOLERANCE + SLACK || period.worldTotalIsLowerBound) return [];
      }
      const expected = "places to make up 0.97 to 1.03 of the published world total";
      return [
        { check: "world-total", material, key: `${id} ${period.year}`, found: foundNumber(part), expected },
      ];
    }),
  );
}
