import type { Dossier, SharePeriod } from "#schema/dossier.ts";
import { type Finding, foundNumber } from "./finding.ts";

/** Part of the published total by which the sum of its countries may differ from it through rounding, 0–1. */
const TOLERANCE = 0.03;
/** What floating-point sums can add to it. */
const SLACK = 1e-9;

/**
 * The sum of the places and "other countries" of a period as a part of the published world total.
 *
 * @returns 1 where they agree; null where there is nothing to compare: published shares, no total, or no figure of a place
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
