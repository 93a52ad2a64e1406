import type { Feature, FeatureCollection } from "geojson";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { outlineFeatures } from "#cartography/outlineFeatures.ts";
import type { SceneOutline } from "#scene/scene.ts";
import { AGREEMENT_KINDS } from "#schema/ids.ts";
import { AGREEMENT_DASHES, type MapPaint, NEGOTIATION_DASHES } from "#theme/mapPaint.ts";
import { SOURCES } from "./sourceIds.ts";

const NEGOTIATED = "negotiated";

/** Widths of an outline and how far inside the border it runs, in pixels at these zooms. */
const ZOOMS = [-1, 0, 2, 5];
const WIDTHS = [0.7, 1.1, 1.4, 2.2];
const OFFSETS = [0.6, 0.9, 1.2, 1.9];
/** Width of the casing on either side, in pixels. */
const CASING = 0.6;

function byZoom(values: readonly number[]): ExpressionSpecification {
  const stops = ZOOMS.flatMap((zoom, index) => [zoom, values[index] ?? 0]);
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
}

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
      "line-width": byZoom(WIDTHS.map((width) => width + 2 * CASING)),
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
      "line-width": byZoom(WIDTHS),
      "line-offset": byZoom(OFFSETS),
      ...(dashes.length === 0 ? {} : { "line-dasharray": [...dashes] }),
    },
  }));
  return [casing, ...(outlines as LayerSpecification[])];
}

/** Rings to outline for the partners of a Scene, with property `style`. */
export function agreementFeatures(
  places: FeatureCollection,
  outlines: readonly SceneOutline[],
): FeatureCollection {
  const styles = new Map(outlines.map((outline) => [outline.place, styleOf(outline)]));
  const rings = outlineFeatures(places, new Set(styles.keys()));
  const features = rings.features.map(
    (ring): Feature => ({
      ...ring,
      properties: { style: styles.get(String(ring.properties?.["place"])) ?? NEGOTIATED },
    }),
  );
  return { type: "FeatureCollection", features };
}
