import type { SharePeriod } from "#schema/dossier.ts";
import type { EntryState } from "#schema/ids.ts";

/** One place in a period. */
export interface PeriodEntry {
  readonly place: string;
  readonly quantity: number | null;
  readonly state: EntryState;
  readonly isEstimated: boolean;
}

type PeriodHead = Pick<
  SharePeriod,
  "year" | "product" | "unit" | "worldTotal" | "worldTotalIsLowerBound" | "otherCountries"
>;

/** A period as columns, places in alphabetical order of their ids. */
export function assemblePeriod(
  head: PeriodHead,
  sourceIds: readonly string[],
  entries: readonly PeriodEntry[],
  remarks: readonly string[],
): SharePeriod {
  const sorted = [...entries].sort((a, b) => (a.place < b.place ? -1 : 1));
  return {
    year: head.year,
    sourceIds: [...new Set(sourceIds)].sort(),
    product: head.product,
    unit: head.unit,
    worldTotal: head.worldTotal,
    worldTotalIsLowerBound: head.worldTotalIsLowerBound,
    otherCountries: head.otherCountries,
    places: sorted.map(({ place }) => place),
    quantities: sorted.map(({ quantity }) => quantity),
    states: sorted.map(({ state }) => state),
    estimated: sorted.map(({ isEstimated }) => isEstimated),
    remarks: [...remarks],
  };
}
