import type { PlaceId } from "#schema/ids.ts";
import { EU27, type PlaceIndex } from "./place.ts";

/** Whether a place is a country or territory outside the EU; no group is. */
export function isOutsideEu(places: PlaceIndex, place: PlaceId): boolean {
  return place !== EU27 && places.place(place) !== undefined && !places.isEuMember(place);
}
