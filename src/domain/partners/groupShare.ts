import type { DigestSupply, ImportYear } from "#schema/digest.ts";
import type { PlaceId } from "#schema/ids.ts";
import { type Share, share } from "#schema/units.ts";
import { importsFrom, yearOfImports } from "./importYears.ts";

/** The year of the EU's imports that is asked first: the latest whole one, else the latest held; null where none is held. */
export function latestImports(euImports: readonly ImportYear[]): ImportYear | null {
  return euImports.findLast(({ isComplete }) => isComplete) ?? euImports.at(-1) ?? null;
}

/** The part of the EU's imports of a year that came from some places together, 0–1; null in a year without imports. */
export function importShareOf(imports: ImportYear, places: ReadonlySet<PlaceId>): Share | null {
  const year = yearOfImports(imports);
  if (year.total <= 0) return null;
  return share(
    [...places].reduce((sum, place) => sum + importsFrom(year, place), 0),
    year.total,
  );
}

/**
 * The part of world supply that some places have together, 0–1, at most 1; null where the source gives no share of any of
 * them: not to be listed is not zero.
 */
export function supplyShareOf(
  { places, shares }: Pick<DigestSupply, "places" | "shares">,
  group: ReadonlySet<PlaceId>,
): Share | null {
  const listed = places.flatMap((place, i) => (group.has(place) ? (shares[i] ?? []) : []));
  if (listed.length === 0) return null;
  return share(
    Math.min(
      1,
      listed.reduce((sum, part) => sum + part, 0),
    ),
  );
}

/** The largest supplier among some in a year, with its share, 0–1; null where none of them supplied anything. */
export function largestSupplier(
  imports: ImportYear,
  isAmong: (place: PlaceId) => boolean,
): { readonly place: PlaceId; readonly share: Share } | null {
  const year = yearOfImports(imports);
  const [first] = [...year.byOrigin]
    .filter(([place, value]) => value > 0 && isAmong(place))
    .sort(([, a], [, b]) => b - a);
  return first === undefined ? null : { place: first[0], share: share(first[1], year.total) };
}
