import type { Dossier } from "#schema/dossier.ts";

/** Excess over the published total that rounding of the figures explains. */
const ROUNDING_SLACK = 0.005;

/** A period whose countries add up to more than its published total. */
export interface OverfullPeriod {
  readonly material: string;
  readonly series: string;
  readonly year: number | null;
  /** Sum of shares, above 1. */
  readonly shareSum: number;
}

/** Periods whose shares add up to more than one by more than rounding: errors of the sources, to be reported. */
export function findOverfullPeriods({ material, shares }: Dossier): OverfullPeriod[] {
  return shares.flatMap((series) =>
    series.periods.flatMap(({ year, worldTotal, quantities, otherCountries }) => {
      if (worldTotal === null || worldTotal === 0) return [];
      const sum = quantities.reduce<number>(
        (total, quantity) => total + (quantity ?? 0),
        otherCountries ?? 0,
      );
      const shareSum = sum / worldTotal;
      return shareSum > 1 + ROUNDING_SLACK ? [{ material, series: series.id, year, shareSum }] : [];
    }),
  );
}
