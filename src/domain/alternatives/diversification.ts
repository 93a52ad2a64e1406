import { herfindahlHirschman } from "#domain/concentration.ts";
import { isOutsideEu } from "#domain/isOutsideEu.ts";
import { EU27, type PlaceIndex } from "#domain/place.ts";
import type { DigestTrade, ImportYear } from "#schema/digest.ts";
import type { PlaceId } from "#schema/ids.ts";
import { type Hhi, hhi, type Share, share } from "#schema/units.ts";

/** Index of concentration above which trade in a product counts as concentrated: CDI 1 of SWD(2021) 352, 0.4. */
export const CONCENTRATED: Hhi = hhi(0.4);
/** Part of all imports above which those from outside the EU count as a dependence: CDI 2 of SWD(2021) 352, 0–1. */
export const MOSTLY_OUTSIDE: Share = share(0.5);

/**
 * How often what all others export to the rest of the world would hold what the EU buys from its largest supplier; below 1,
 * even outbidding everybody would not replace it.
 *
 * @param largest  the EU's largest supplier
 * @returns        a number of times; null where the EU buys nothing from it
 */
export function diversificationPotential(
  { exporters }: Pick<DigestTrade, "exporters">,
  largest: PlaceId,
  places: PlaceIndex,
): number | null {
  const bought = exporters.toEu[exporters.places.indexOf(largest)] ?? 0;
  if (bought === 0) return null;
  const elsewhere = exporters.places.reduce((sum, place, at) => {
    if (place === largest || !isOutsideEu(places, place)) return sum;
    return sum + Math.max(0, (exporters.totals[at] ?? 0) - (exporters.toEu[at] ?? 0));
  }, 0);
  return elsewhere / bought;
}

/**
 * Concentration of what the EU imports in a year, 0–10 000.
 *
 * @returns null in a year whose tables do not hold all, or where origins without a name may be larger than the largest named one
 */
export function importConcentration({ values, unnamed, isComplete }: ImportYear): Hhi | null {
  const all = values.reduce((sum, value) => sum + value, unnamed);
  if (!isComplete || all === 0 || unnamed > Math.max(...values)) return null;
  return herfindahlHirschman(
    values.map((value) => share(value, all)),
    "atomistic",
  );
}

/** Concentration of the exports of all countries outside the EU, 0–10 000: what the EU can choose from. */
export function exportConcentration(
  { exporters }: Pick<DigestTrade, "exporters">,
  places: PlaceIndex,
): Hhi | null {
  const totals = exporters.totals.filter((_, at) => {
    const place = exporters.places[at];
    return place !== undefined && isOutsideEu(places, place);
  });
  const all = totals.reduce((sum, total) => sum + total, 0);
  if (all === 0) return null;
  return herfindahlHirschman(
    totals.map((total) => share(total, all)),
    "atomistic",
  );
}

/** Part of what the EU's members import, from each other and from outside, that comes from outside the EU, 0–1. */
export function partFromOutside(
  { importers }: Pick<DigestTrade, "importers">,
  places: PlaceIndex,
): Share | null {
  const fromOutside = importers.find(({ place }) => place === EU27)?.total;
  const all = importers
    .filter(({ place }) => places.isEuMember(place))
    .reduce((sum, { total }) => sum + total, 0);
  return fromOutside === undefined || all === 0 ? null : share(fromOutside, all);
}

/** The EU's imports from outside for each dollar that it exports to outside; null where it exports nothing. @returns a number of times */
export function importsPerExport({
  importers,
  exporters,
}: Pick<DigestTrade, "importers" | "exporters">): number | null {
  const imports = importers.find(({ place }) => place === EU27)?.total;
  const exported = exporters.totals[exporters.places.indexOf(EU27)];
  return imports === undefined || !exported ? null : imports / exported;
}

/**
 * What two indexes of concentration, 0–10 000, say of a dependence: that few countries export at all, that the EU buys from
 * fewer than it could, or that its imports are not concentrated.
 */
export function readingOf(imports: Hhi, exports: Hhi): "world" | "own-choice" | "spread" {
  if (imports <= CONCENTRATED) return "spread";
  return exports > CONCENTRATED ? "world" : "own-choice";
}
