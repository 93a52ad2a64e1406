import type { Feature, FeatureCollection } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import { WORLD_PIXELS } from "#cartography/frame/outlook.ts";
import { cutNarrows } from "#cartography/land/cutNarrows.ts";
import { outlineFeatures } from "#cartography/land/outlineFeatures.ts";
import { mapDegreesToPlan, planToMapDegrees } from "#cartography/plane/mapDegrees.ts";
import type { SceneOutline } from "#scene/contract/scene.ts";
import { AGREEMENT_KINDS } from "#schema/ids.ts";
import { AGREEMENT_CASING, LINE_WIDTHS, type WidthsByZoom } from "#theme/lineStyle.ts";
import { AGREEMENT_DASHES, type MapPaint, NEGOTIATION_DASHES } from "#theme/mapPaint.ts";
import { byZoom } from "./byZoom.ts";
import { SOURCES } from "./sourceIds.ts";

const NEGOTIATED = "negotiated";

/** How far inside the border an outline runs. */
const OFFSETS: WidthsByZoom = [
  [-1, 0.6],
  [0, 0.9],
  [2, 1.2],
  [5, 1.9],
];
/** Width below which a fjord or a headland gets no outline of its own, in pixels. */
const NARROW = 2;

/** The dash style of an outline: its kind, or one style for all that are still negotiated. */
function styleOf(outline: SceneOutline): string {
  return outline.isSigned ? outline.kind : NEGOTIATED;
}

/** Whether two Scenes outline the same places in the same styles, whatever else they say of the agreements. */
export function looksSame(some: readonly SceneOutline[], others: readonly SceneOutline[]): boolean {
  const look = (outlines: typeof some): string =>
    outlines.map((outline) => `${outline.place} ${styleOf(outline)}`).join();
  return look(some) === look(others);
}

/** Outlines of partner countries, drawn inside their borders, told apart by dashes. */
export function agreementLayers(paint: MapPaint): LayerSpecification[] {
  const styles = [
    ...AGREEMENT_KINDS.map((kind) => [kind, AGREEMENT_DASHES[kind]] as const),
    [NEGOTIATED, NEGOTIATION_DASHES] as const,
  ];
  const casing: LayerSpecification = {
    id: "agreement-casing",
    type: "line",
    source: SOURCES.agreements,
    layout: { "line-join": "round" },
    paint: {
      "line-color": paint.agreementCasing,
      "line-width": byZoom(
        LINE_WIDTHS.agreement.map(([zoom, width]) => [zoom, width + 2 * AGREEMENT_CASING] as const),
      ),
      "line-offset": byZoom(OFFSETS),
    },
  };
  const outlines = styles.map(([style, dashes]) => ({
    id: `agreement-${style}`,
    type: "line" as const,
    source: SOURCES.agreements,
    filter: ["==", ["get", "style"], style],
    layout: { "line-join": "round" as const },
    paint: {
      "line-color": paint.agreement,
      "line-width": byZoom(LINE_WIDTHS.agreement),
      "line-offset": byZoom(OFFSETS),
      ...(dashes.length === 0 ? {} : { "line-dasharray": [...dashes] }),
    },
  }));
  return [casing, ...(outlines as LayerSpecification[])];
}

/**
 * Rings to outline for the partners of a Scene, with property `style`. Where a fjord or a headland is hardly wider than
 * the line, the ring runs past it: drawn inside both of its sides, the line would stick out as a spike.
 *
 * @param places  features of `mapFeatures(...).places`, in map degrees
 * @param zoom    at which these boundaries are mostly looked at, in MapLibre's levels
 */
export function agreementFeatures(
  places: FeatureCollection,
  outlines: readonly SceneOutline[],
  zoom: number,
): FeatureCollection {
  const styles = new Map(outlines.map((outline) => [outline.place, styleOf(outline)]));
  const rings = outlineFeatures(places, new Set(styles.keys()));
  const narrow = NARROW / (WORLD_PIXELS * 2 ** zoom);
  const features = rings.features.map(
    ({ properties, geometry }): Feature => ({
      type: "Feature",
      properties: { style: styles.get(String(properties?.["place"])) ?? NEGOTIATED },
      geometry: {
        type: "Polygon",
        coordinates: geometry.coordinates.map((ring) => {
          const plan = ring.map(([longitude = 0, latitude = 0]) => mapDegreesToPlan([longitude, latitude]));
          return cutNarrows(plan, narrow).map(planToMapDegrees);
        }),
      },
    }),
  );
  return { type: "FeatureCollection", features };
}
