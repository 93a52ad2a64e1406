import type { Map as MapLibreMap } from "maplibre-gl";

/** Frames drawn with everything there before the picture counts as finished. */
const FRAMES = 2;

/**
 * Calls back once everything the map has been given is on screen.
 *
 * MapLibre's own event, `idle`, also waits until nothing asks for another frame, which a reader need not.
 */
export function whenDrawn(map: MapLibreMap, then: () => void): void {
  let frames = 0;
  const look = (): void => {
    frames = map.loaded() && map.areTilesLoaded() ? frames + 1 : 0;
    if (frames >= FRAMES) finish();
  };
  const finish = (): void => {
    map.off("render", look);
    map.off("idle", finish);
    then();
  };
  map.on("render", look);
  map.on("idle", finish);
}
