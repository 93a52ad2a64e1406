import type { PlaceId } from "#schema/ids.ts";
import type { Share } from "#schema/units.ts";

/** A place with its part of some whole. */
export interface PlaceShare {
  readonly place: PlaceId;
  readonly share: Share;
}

/** The largest of several places, and others that are printed like it. */
export interface Leader extends PlaceShare {
  readonly tied: readonly PlaceId[];
}

/** A share as it is printed from 10 % up: in whole per cent. */
const printed = (share: number) => Math.round(share * 100);
const LEAST_TIED_SHARE = 0.1;

/** Other places whose share rounds to the same whole per cent as the largest; none below 10 %, where more digits are printed. */
export function tiedWith(top: PlaceShare, others: readonly PlaceShare[]): PlaceId[] {
  if (top.share < LEAST_TIED_SHARE) return [];
  return others.filter(({ share }) => printed(share) === printed(top.share)).map(({ place }) => place);
}

/** The place with the largest share; null where none has one. */
export function leaderOf(places: readonly PlaceShare[]): Leader | null {
  const [top, ...others] = places.toSorted((a, b) => b.share - a.share);
  return top === undefined || top.share <= 0 ? null : { ...top, tied: tiedWith(top, others) };
}
