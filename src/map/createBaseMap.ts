import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { PlanProjection } from "#cartography/projection.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { mapStyle } from "./base/mapStyle.ts";
import { keepInWorld, LEAST_ZOOM, type MapPosition, MOST_ZOOM } from "./camera.ts";
import type { MapText } from "./mapText.ts";

setWorkerUrl(workerUrl);

/** How the map answers to wheel and fingers: on its own page, or inside somebody else's. */
export type MapGestures = "own-page" | "embedded";

/**
 * A MapLibre map with our base style and no data yet: north up, one world, nothing fetched.
 *
 * @throws Error when the browser gives no WebGL 2
 */
export function createBaseMap(
  container: HTMLElement,
  position: MapPosition,
  projection: PlanProjection,
  paint: MapPaint,
  text: MapText,
  gestures: MapGestures,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: mapStyle(paint, projection),
    ...position,
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    renderWorldCopies: false,
    transformConstrain: keepInWorld(projection),
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    maxPitch: 0,
    boxZoom: false,
    fadeDuration: 0,
    cooperativeGestures: gestures === "embedded",
    locale: {
      "Map.Title": text.mapName,
      "CooperativeGesturesHandler.WindowsHelpText": text.scrollHint,
      "CooperativeGesturesHandler.MacHelpText": text.scrollHintMac,
      "CooperativeGesturesHandler.MobileHelpText": text.touchHint,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}
