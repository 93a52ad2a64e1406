import type { ImportYear } from "#schema/digest.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Share } from "#schema/units.ts";
import { importShareOf } from "./groupShare.ts";
import { yearOfImports } from "./importYears.ts";

/** What the EU imported from some places together in two years: thousand US dollars, and their share of all, 0–1. */
export interface TwoYears {
  readonly earlier: { readonly value: number; readonly share: Share };
  readonly later: { readonly value: number; readonly share: Share };
}

/**
 * Imports from some places in two years beside each other, as the European Court of Auditors did in special report 04/2026.
 *
 * @returns null where the tables of one of the years do not hold all trade, or nothing came from them in either
 */
export function twoYears(
  euImports: readonly ImportYear[],
  [from, to]: readonly [number, number],
  places: ReadonlySet<PlaceId>,
): TwoYears | null {
  const sideOf = (year: number) => {
    const held = euImports.find((each) => each.year === year && each.isComplete);
    const share = held === undefined ? null : importShareOf(held, places);
    if (held === undefined || share === null) return null;
    const { byOrigin } = yearOfImports(held);
    return { value: [...places].reduce((sum, place) => sum + (byOrigin.get(place) ?? 0), 0), share };
  };
  const [earlier, later] = [sideOf(from), sideOf(to)];
  if (earlier === null || later === null || earlier.value + later.value === 0) return null;
  return { earlier, later };
}
