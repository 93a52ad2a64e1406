import type { PlaceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { LonLat } from "./planPoint.ts";

/** Where the flows of each place and group begin and end, by id. Groups without a settled anchor are absent. */
export type Anchors = ReadonlyMap<PlaceId, LonLat>;

/** The anchors in a manifest, longitude and latitude in degrees. */
export function anchorsOf(manifest: Pick<Manifest, "places" | "groups">): Anchors {
  const anchors = new Map<PlaceId, LonLat>();
  for (const place of manifest.places) anchors.set(place.id, place.anchor);
  for (const group of manifest.groups) if (group.anchor !== null) anchors.set(group.id, group.anchor);
  return anchors;
}
