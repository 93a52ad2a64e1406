import type { Feature, FeatureCollection, Polygon } from "geojson";
import type { PlaceId } from "#schema/ids.ts";
import { ringArea } from "../plane/ringArea.ts";

/** Rings smaller than this part of a place's largest ring usually get no outline: islets would turn to noise. */
const MIN_PART_OF_LARGEST = 0.06;

/**
 * The outer rings of some places as polygons, each with property `place`, for outlines drawn inside the border.
 *
 * @param places   features of `mapFeatures(...).places`
 * @param minPart  part of the place's largest ring below which a ring gets no outline
 */
export function outlineFeatures(
  places: FeatureCollection,
  wanted: ReadonlySet<PlaceId>,
  minPart: number = MIN_PART_OF_LARGEST,
): FeatureCollection<Polygon> {
  const features: Feature<Polygon>[] = [];
  for (const { properties, geometry } of places.features) {
    const place = String(properties?.["place"] ?? "");
    if (!wanted.has(place)) continue;
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    const outer = (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map(
      (rings) => rings[0] ?? [],
    );
    const areas = outer.map(ringArea);
    const largest = Math.max(...areas);
    outer.forEach((ring, index) => {
      if ((areas[index] ?? 0) < largest * minPart) return;
      features.push({
        type: "Feature",
        properties: { place },
        geometry: { type: "Polygon", coordinates: [ring] },
      });
    });
  }
  return { type: "FeatureCollection", features };
}
