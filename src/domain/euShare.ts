import type { SharePeriod, ShareSeries } from "#schema/dossier.ts";
import type { PlaceId } from "#schema/ids.ts";

/** Part of the world below which a member that a source leaves out changes no printed figure, 0–1. */
const NOTICEABLE = 0.0005;
/** First year that the EU's 2023 study covers. */
const STUDY_FROM = 2016;
/** How many years older than the one in view a fuller list may be to stand beside it. */
const OLDEST = 5;

/** The EU's share by a source that names its producers. */
export interface EuShareElsewhere {
  /** 0–1. */
  readonly share: number;
  /** Calendar year; null for the EU's 2023 study, which is of 2016–2020. */
  readonly year: number | null;
  readonly sourceIds: readonly string[];
}

/** Share of the world of each EU member that a period gives a figure for, 0–1; null where no world total is published. */
function membersOf(
  { places, quantities, unit, worldTotal }: SharePeriod,
  isMember: (place: PlaceId) => boolean,
): ReadonlyMap<PlaceId, number> | null {
  const total = unit === "share" ? 1 : worldTotal;
  if (total === null || total <= 0) return null;
  const shares = new Map<PlaceId, number>();
  places.forEach((place, i) => {
    const quantity = quantities[i];
    if (isMember(place) && quantity !== null && quantity !== undefined) shares.set(place, quantity / total);
  });
  return shares;
}

const sum = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0);

/**
 * What another source says of the EU's share where the one in view leaves members out.
 *
 * Sources list the largest producers, so a sum over the members they name is a lower bound. It is compared with the newest
 * period of the same series, up to five years earlier, that names every producer in the world; where there is none, with the
 * newest that names a member missing here, and then with the EU's study of the same product, in and after its years.
 *
 * @param period  the period in view
 * @param series  the series in view
 * @param all     all series of the measure
 * @returns       null where the other source names no producer in the EU that is missing here, and where there is none
 */
export function euShareElsewhere(
  period: SharePeriod,
  series: ShareSeries,
  all: readonly ShareSeries[],
  isMember: (place: PlaceId) => boolean,
): EuShareElsewhere | null {
  const { year } = period;
  if (year === null || period.namesAll) return null;
  const before = series.periods.filter(
    (other) => other.year !== null && other.year < year && other.year >= year - OLDEST,
  );
  const studies = all
    .filter(({ basis, product }) => basis === "published-share" && product === series.product)
    .flatMap(({ periods }) => (year < STUDY_FROM ? [] : periods));
  const listed = new Set(
    period.places.filter((place, i) => isMember(place) && period.quantities[i] !== null),
  );
  const told = (other: SharePeriod | undefined): EuShareElsewhere | null => {
    const members = other && membersOf(other, isMember);
    if (!other || !members) return null;
    const missing = [...members].filter(([place]) => !listed.has(place));
    if (sum(missing.map(([, share]) => share)) < NOTICEABLE) return null;
    return { share: sum([...members.values()]), year: other.year, sourceIds: other.sourceIds };
  };
  const whole = before.findLast(({ namesAll }) => namesAll);
  if (whole !== undefined) return told(whole);
  const fuller = before.toReversed().flatMap((other) => told(other) ?? [])[0];
  return fuller ?? told(studies[0]);
}
