import type { ReleaseContext } from "../../pipeline/releases/release.ts";
import { readOwnTable } from "../../pipeline/releases/tables/ownTable.ts";

/** What a partner or reporter code stands for; "left-out" has a reason in words. */
export type ComextPlace =
  | { readonly kind: "place"; readonly place: string }
  | { readonly kind: "left-out"; readonly reason: string };

/** Finds places by Comext's codes: two letters, mostly ISO's; null for an unknown one. */
export type FindComextPlace = (code: string) => ComextPlace | null;

/** Codes by `places.csv` beside this file, then by ISO; what is longer than two letters is a sum over places. */
export function readComextPlaces({ reference, problems }: ReleaseContext): FindComextPlace {
  const known = new Map<string, ComextPlace>(
    reference.places.map(({ id, iso2 }) => [iso2, { kind: "place", place: id }]),
  );
  for (const { cells } of readOwnTable(
    import.meta.url,
    "places.csv",
    ["code", "country_iso3", "note"],
    problems,
  )) {
    const place = cells.country_iso3;
    known.set(cells.code, place === "" ? { kind: "left-out", reason: cells.note } : { kind: "place", place });
  }
  return (code) => {
    const found = known.get(code);
    if (found !== undefined) return found;
    return code.length > 2 ? { kind: "left-out", reason: "a sum over places" } : null;
  };
}
