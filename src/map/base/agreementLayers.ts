import type { Feature, FeatureCollection } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import { outlineFeatures } from "#cartography/outlineFeatures.ts";
import type { SceneOutline } from "#scene/scene.ts";
import { AGREEMENT_KINDS } from "#schema/ids.ts";
import { AGREEMENT_DASHES, type MapPaint, NEGOTIATION_DASHES } from "#theme/mapPaint.ts";
import { SOURCES } from "./sourceIds.ts";

const NEGOTIATED = "negotiated";

/** The dash style of an outline: its kind, or one style for all that are still negotiated. */
function styleOf(outline: SceneOutline): string {
  return outline.isSigned ? outline.kind : NEGOTIATED;
}

/** Outlines of partner countries, drawn inside their borders, told apart by dashes. */
export function agreementLayers(paint: MapPaint): LayerSpecification[] {
  const styles = [
    ...AGREEMENT_KINDS.map((kind) => [kind, AGREEMENT_DASHES[kind]] as const),
    [NEGOTIATED, NEGOTIATION_DASHES] as const,
  ];
  return styles.map(([style, dashes]) => ({
    id: `agreement-${style}`,
    type: "line" as const,
    source: SOURCES.agreements,
    filter: ["==", ["get", "style"], style],
    layout: { "line-join": "round" as const },
    paint: {
      "line-color": paint.agreement,
      "line-width": ["interpolate", ["linear"], ["zoom"], 0, 0.7, 2, 1.1, 5, 2.2],
      "line-offset": ["interpolate", ["linear"], ["zoom"], 0, 0.5, 2, 0.8, 5, 1.6],
      ...(dashes.length === 0 ? {} : { "line-dasharray": [...dashes] }),
    },
  }));
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
