import type { FeatureCollection } from "geojson";
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  ProjectionSpecification,
  StyleSpecification,
} from "maplibre-gl";
import type { PlanProjection } from "#cartography/plane/projection.ts";
import { LINE_WIDTHS } from "#theme/lineStyle.ts";
import { type MapPaint, OUTLINE_CALM } from "#theme/mapPaint.ts";
import { agreementLayers } from "./agreementLayers.ts";
import { byZoom } from "./byZoom.ts";
import { fillLayers } from "./fillLayers.ts";
import { focusLayers } from "./focusLayers.ts";
import { lineLayers } from "./lineLayers.ts";
import { SOURCES } from "./sourceIds.ts";

/** Least deviation in pixels that MapLibre may simplify away: the files are already generalised. */
const TOLERANCE = 0.25;

/** Most that a tile is enlarged before the next zoom level's takes over. */
const MAX_ENLARGEMENT = 2;

function source(options: Partial<GeoJSONSourceSpecification> = {}): GeoJSONSourceSpecification {
  const data: FeatureCollection = { type: "FeatureCollection", features: [] };
  return { type: "geojson", data, tolerance: TOLERANCE, ...options };
}

/** MapLibre's own projection for one of ours: it bends a globe itself, and takes all else for its flat map. */
export function mapLibreProjection({ id }: PlanProjection): ProjectionSpecification {
  return { type: id === "globe" ? "globe" : "mercator" };
}

/** MapLibre's style of the base map: empty sources, all layers under the flows. No address in it leaves the page. */
export function mapStyle(paint: MapPaint, projection: PlanProjection): StyleSpecification {
  return {
    version: 8,
    projection: mapLibreProjection(projection),
    sources: {
      [SOURCES.areas]: source({ promoteId: "place" }),
      [SOURCES.lines]: source(),
      [SOURCES.agreements]: source({ tolerance: OUTLINE_CALM / MAX_ENLARGEMENT }),
      [SOURCES.focus]: source(),
    },
    layers: baseLayers(paint),
  };
}

/** Everything under the flows, from the bottom up. */
export function baseLayers(paint: MapPaint): LayerSpecification[] {
  return [
    {
      id: "sea",
      type: "fill",
      source: SOURCES.areas,
      filter: ["==", ["get", "part"], "sea"],
      paint: { "fill-color": paint.water },
    },
    {
      id: "graticule",
      type: "line",
      source: SOURCES.areas,
      filter: ["==", ["get", "part"], "graticule"],
      paint: { "line-color": paint.graticule, "line-width": byZoom(LINE_WIDTHS.graticule) },
    },
    ...fillLayers(paint),
    ...lineLayers(paint),
    ...agreementLayers(paint),
    ...focusLayers(paint),
  ];
}
