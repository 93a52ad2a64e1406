import type { Governance } from "#schema/digest.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { GovernanceObservation } from "../read/observations.ts";
import { groupByKey } from "../releases/tables/groupByKey.ts";

/** The World Governance Indicators. */
const INDICATOR_COUNT = 6;
/** Years of the shares that the 2023 study is about. */
const [FROM_YEAR, TO_YEAR] = [2016, 2020];
const PRECISION = 1e4;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean over the six indicators of each one's mean over the years; null where one of the six has no figure. */
function meanEstimate(rows: readonly GovernanceObservation[]): number | null {
  const byIndicator = groupByKey(rows, ({ indicator }) => indicator);
  if (byIndicator.length < INDICATOR_COUNT) return null;
  const mean = meanOf(byIndicator.map((ofIndicator) => meanOf(ofIndicator.map(({ value }) => value))));
  return Math.round(mean * PRECISION) / PRECISION;
}

/** Governance of every place that has estimates, by id; without any where the source is left out. */
export function digestGovernance(
  rows: readonly GovernanceObservation[],
  places: readonly { readonly id: PlaceId }[],
): Governance {
  const latestYear = rows.reduce((latest, { year }) => Math.max(latest, year), TO_YEAR);
  const byPlace = new Map(groupByKey(rows, ({ place }) => place).map((held) => [held[0]?.place, held]));
  const ofPlaces = places
    .map(({ id }) => ({ id, held: byPlace.get(id) ?? [] }))
    .map(({ id, held }) => ({
      id,
      estimate: meanEstimate(held.filter(({ year }) => year >= FROM_YEAR && year <= TO_YEAR)),
      latest: meanEstimate(held.filter(({ year }) => year === latestYear)),
    }))
    .filter(({ estimate, latest }) => estimate !== null || latest !== null);
  return {
    sourceId: rows[0]?.sourceId ?? "",
    fromYear: FROM_YEAR,
    toYear: TO_YEAR,
    latestYear,
    places: ofPlaces.map(({ id }) => id),
    estimates: ofPlaces.map(({ estimate }) => estimate),
    latest: ofPlaces.map(({ latest }) => latest),
  };
}
