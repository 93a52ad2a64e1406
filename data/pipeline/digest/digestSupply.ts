import { type PlaceIndex, unitOf } from "#domain/place.ts";
import { sharesOfPeriod } from "#domain/shares.ts";
import type { DigestSupply } from "#schema/digest.ts";
import type { Dossier, ShareSeries } from "#schema/dossier.ts";
import { roundShare } from "./roundShare.ts";

/** The latest period of a series as a map shows it, the EU as one; null for a series without any. */
function latestOf(
  { id, measure, product, periods }: ShareSeries,
  isDefault: boolean,
  places: PlaceIndex,
): DigestSupply | null {
  const period = periods.at(-1);
  if (period === undefined || measure === "eu-sourcing") return null;
  const entries = sharesOfPeriod(period, (place) => unitOf(places, place, "one")).entries.toSorted(
    (a, b) => (b.share ?? -1) - (a.share ?? -1),
  );
  return {
    measure,
    series: id,
    product,
    isDefault,
    year: period.year,
    sourceIds: period.sourceIds,
    places: entries.map(({ place }) => place),
    shares: entries.map(({ share }) => share && roundShare(share)),
    states: entries.map(({ state }) => state),
  };
}

/** The latest period of each series of production and reserves; the first of a measure is what its map opens with. */
export function digestSupply({ shares }: Pick<Dossier, "shares">, places: PlaceIndex): DigestSupply[] {
  return shares.flatMap((series) => {
    const isDefault = shares.find(({ measure }) => measure === series.measure) === series;
    return latestOf(series, isDefault, places) ?? [];
  });
}
