import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { MapPaint } from "#theme/mapPaint.ts";
import { MAP_PATTERNS, type MapPatternId } from "#theme/mapPatterns.ts";
import { PARTS, SOURCES } from "./sourceIds.ts";

export const PLACES_LAYER_ID = "places";

const PLACE: ExpressionSpecification = ["==", ["get", "part"], PARTS.place];
const DISPUTED: ExpressionSpecification = ["==", ["get", "part"], PARTS.disputed];

/** A line lies on every edge of land, so that smoothing it, which is to draw it once more, would not be seen. */
const UNSMOOTHED = { "fill-antialias": false };

/** The class of a polygon or dot by its feature state; plain land where it has none. */
export function classColour(paint: MapPaint): ExpressionSpecification {
  return [
    "match",
    ["coalesce", ["feature-state", "classIndex"], -1],
    ...paint.classes.flatMap((colour, index) => [index, colour]),
    paint.land,
  ] as unknown as ExpressionSpecification;
}

function patternLayer(pattern: MapPatternId): LayerSpecification {
  return {
    id: `pattern-${pattern}`,
    type: "fill",
    source: SOURCES.areas,
    filter: PLACE,
    layout: { visibility: "none" },
    paint: {
      "fill-pattern": pattern,
      ...UNSMOOTHED,
      "fill-opacity": ["case", ["==", ["coalesce", ["feature-state", "pattern"], ""], pattern], 1, 0],
    },
  };
}

/** Land in its share class, then a layer for each pattern, then disputed areas: plain land where no place has them, and a neutral hatch. */
export function fillLayers(paint: MapPaint): LayerSpecification[] {
  return [
    {
      id: PLACES_LAYER_ID,
      type: "fill",
      source: SOURCES.areas,
      filter: PLACE,
      paint: { "fill-color": classColour(paint), ...UNSMOOTHED },
    },
    ...MAP_PATTERNS.filter((pattern) => pattern !== "disputed").map(patternLayer),
    {
      id: "no-mans-land",
      type: "fill",
      source: SOURCES.areas,
      filter: ["all", DISPUTED, ["==", ["get", "place"], ""]],
      paint: { "fill-color": paint.land, ...UNSMOOTHED },
    },
    {
      id: "disputed",
      type: "fill",
      source: SOURCES.areas,
      filter: DISPUTED,
      paint: { "fill-pattern": "disputed", ...UNSMOOTHED },
    },
  ];
}

/**
 * Draws the pattern layers that a Scene uses, and those that were used before: an unused one costs a frame as much
 * as a used one, and hiding it again would cost a new layout of all places.
 */
export function showPatterns(map: MapLibreMap, used: ReadonlySet<MapPatternId>): void {
  for (const pattern of used) {
    const layer = `pattern-${pattern}`;
    if (map.getLayoutProperty(layer, "visibility") !== "none") continue;
    map.setLayoutProperty(layer, "visibility", "visible");
  }
}
