import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { PlanProjection } from "#cartography/plane/projection.ts";
import { LEAST_ZOOM } from "#state/map/texts.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { mapStyle } from "./base/mapStyle.ts";
import { keepInWorld, MAX_ZOOM, type MapPosition } from "./camera.ts";
import type { MapText } from "./mapText.ts";

setWorkerUrl(workerUrl);

/** How a base map begins. */
interface BaseMapOptions {
  readonly position: MapPosition;
  readonly projection: PlanProjection;
  readonly paint: MapPaint;
  readonly text: MapText;
}

/**
 * A MapLibre map with our base style and no data yet: north up, one world, nothing fetched.
 *
 * @throws Error when the browser gives no WebGL 2
 */
export function createBaseMap(
  container: HTMLElement,
  { position, projection, paint, text }: BaseMapOptions,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: mapStyle(paint, projection),
    ...position,
    minZoom: LEAST_ZOOM,
    maxZoom: MAX_ZOOM,
    renderWorldCopies: false,
    transformConstrain: keepInWorld(projection),
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    maxPitch: 0,
    boxZoom: false,
    fadeDuration: 0,
    // A wheel and a finger scroll the page that the map stands in, ours or somebody else's.
    cooperativeGestures: true,
    locale: {
      "Map.Title": text.mapName,
      "CooperativeGesturesHandler.WindowsHelpText": text.scrollHint,
      "CooperativeGesturesHandler.MacHelpText": text.scrollHintMac,
      "CooperativeGesturesHandler.MobileHelpText": text.touchHint,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const canvas = map.getCanvas();
  // So that screen readers hand the map its keys, instead of keeping them to themselves.
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-describedby", text.describedBy);
  return map;
}
