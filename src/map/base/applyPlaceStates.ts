import type { Map as MapLibreMap } from "maplibre-gl";
import type { PlaceFill } from "#cartography/land/placeFills.ts";
import type { PlaceId } from "#schema/ids.ts";

type Fills = ReadonlyMap<PlaceId, PlaceFill>;

/**
 * Brings the feature states of some sources from one Scene's fills to the next, touching only what changed.
 *
 * @param before  the fills shown so far, or null when the sources hold none
 */
export function applyPlaceStates(
  map: MapLibreMap,
  sources: readonly string[],
  before: Fills | null,
  after: Fills,
): void {
  const places = new Set([...(before?.keys() ?? []), ...after.keys()]);
  for (const place of places) {
    const [old, next] = [before?.get(place), after.get(place)];
    if (old !== undefined && old.classIndex === next?.classIndex && old.pattern === next?.pattern) continue;
    const state = { classIndex: next?.classIndex ?? -1, pattern: next?.pattern ?? "" };
    for (const source of sources) map.setFeatureState({ source, id: place }, state);
  }
}
