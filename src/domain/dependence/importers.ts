import type { DigestImporter, DigestTrade } from "#schema/digest.ts";
import type { PlaceId } from "#schema/ids.ts";
import { share } from "#schema/units.ts";
import type { PlaceShare } from "./leader.ts";

/** What is known of a place's imports: null where the digest does not list it, by its rule. */
export function importerOf({ importers }: Pick<DigestTrade, "importers">, place: PlaceId) {
  return importers.find((importer) => importer.place === place) ?? null;
}

/** An importer's largest supplier with its part of the imports; null where unnamed origins may supply more. */
export function leaderOfImporter({ leader, leaderValue, total }: DigestImporter): PlaceShare | null {
  return leader === null || leaderValue === null || total <= 0
    ? null
    : { place: leader, share: share(leaderValue, total) };
}

/** Part of the world's imports from which an importer is compared with others in a sentence. */
const LARGE_PART = 0.01;

/** Whether an importer has at least a hundredth of the world's imports, those inside the EU left out of the world's. */
export function isLargeImporter(
  { exporters }: Pick<DigestTrade, "exporters">,
  { total }: DigestImporter,
): boolean {
  return total >= LARGE_PART * exporters.totals.reduce((sum, value) => sum + value, 0);
}

/**
 * The importers that are listed for the most materials, the most frequent first; those listed as often as the last of them
 * too.
 *
 * @param count  how many at least, where there are as many
 */
export function frequentImporters(
  trades: readonly Pick<DigestTrade, "importers">[],
  isAsked: (place: PlaceId) => boolean,
  count: number,
): PlaceId[] {
  const times = new Map<PlaceId, number>();
  for (const { place } of trades.flatMap(({ importers }) => importers))
    if (isAsked(place)) times.set(place, (times.get(place) ?? 0) + 1);
  const byTimes = [...times].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b));
  const least = byTimes[Math.min(count, byTimes.length) - 1]?.[1] ?? 0;
  return byTimes.filter(([, n]) => n >= least).map(([place]) => place);
}
