import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest, Place } from "#schema/manifest.ts";

/** Places smaller than this, in square kilometres, get a dot: their polygon cannot be seen or hit at world scale. */
const SMALL_KM2 = 3000;

/** The small places that this Scene has something to say about: a fill of their own, or an end of a flow. */
export function smallPlaces(scene: Scene, manifest: Pick<Manifest, "places">): Place[] {
  const named = new Set(scene.fills.map((fill) => fill.place));
  for (const arc of scene.arcs) named.add(arc.origin).add(arc.destination);
  return manifest.places.filter(
    (place) => named.has(place.id) && (place.areaKm2 === null || place.areaKm2 < SMALL_KM2),
  );
}
