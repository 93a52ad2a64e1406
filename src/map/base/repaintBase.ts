import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapPaint } from "#theme/mapPaint.ts";
import { MAP_PATTERNS } from "#theme/mapPatterns.ts";
import { baseLayers } from "./mapStyle.ts";
import { PATTERN_PIXEL_RATIO, patternImage } from "./patternImage.ts";

/** Gives the map the pattern tiles of a paint, replacing those of another. */
function setPatternImages(map: MapLibreMap, paint: MapPaint): void {
  for (const pattern of MAP_PATTERNS) {
    const image = patternImage(pattern, paint);
    if (image === null) continue;
    if (map.hasImage(pattern)) map.updateImage(pattern, image);
    else map.addImage(pattern, image, { pixelRatio: PATTERN_PIXEL_RATIO });
  }
}

/** Brings every layer of the base map to another paint without touching sources or feature states. */
export function repaintBase(map: MapLibreMap, paint: MapPaint): void {
  setPatternImages(map, paint);
  for (const layer of baseLayers(paint)) {
    if (map.getLayer(layer.id) === undefined) continue;
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name as Parameters<MapLibreMap["setPaintProperty"]>[1], value);
    }
  }
}
