import type { FeatureCollection } from "geojson";
import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { MapFeatures } from "#cartography/land/mapFeatures.ts";
import { outlineFeatures } from "#cartography/land/outlineFeatures.ts";
import type { Selection } from "#state/map/values.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { setSource } from "./baseData.ts";
import { SOURCES } from "./sourceIds.ts";

const CASING = "focus-casing";
const LINE = "focus";

/** The outline of the place under the pointer and of the one selected: a light line in a dark casing. */
export function focusLayers(paint: MapPaint): LayerSpecification[] {
  const layer = (id: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: "line",
    source: SOURCES.focus,
    layout: { "line-join": "round", visibility: "none" },
    paint: { "line-color": colour, "line-width": width },
  });
  return [layer(CASING, paint.labelHalo, 4.5), layer(LINE, paint.highlight, 2)];
}

/** Hands the rings to the map; without any, its layers are hidden, because empty ones cost a frame time too. */
export function setFocusFeatures(map: MapLibreMap, features: FeatureCollection): void {
  setSource(map, SOURCES.focus, features);
  const visibility = features.features.length > 0 ? "visible" : "none";
  for (const layer of [CASING, LINE])
    if (map.getLayoutProperty(layer, "visibility") !== visibility)
      map.setLayoutProperty(layer, "visibility", visibility);
}

/** The rings to outline for what is selected and what is under the pointer; flows and projects have none. */
export function focusFeatures(
  features: MapFeatures,
  targets: readonly (Selection | null)[],
): FeatureCollection {
  const wanted = new Set(targets.flatMap((target) => (target?.kind === "place" ? [target.id] : [])));
  return {
    type: "FeatureCollection",
    features: [
      ...outlineFeatures(features.places, wanted).features,
      ...outlineFeatures(features.euOutline, wanted).features,
    ],
  };
}
