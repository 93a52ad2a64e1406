import type { Feature, FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Topology } from "topojson-specification";
import { frameFeatures, type MapFeatures, mapFeatures } from "#cartography/land/mapFeatures.ts";
import { outlineFeatures } from "#cartography/land/outlineFeatures.ts";
import { planToMapDegrees } from "#cartography/plane/mapDegrees.ts";
import type { PlanProjection } from "#cartography/plane/projection.ts";
import { EU27 } from "#domain/place.ts";
import type { PlaceId } from "#schema/ids.ts";
import { EU_KINDS, PARTS, SOURCES } from "./sourceIds.ts";

/** Part of the mainland's area from which an island of the EU is outlined: Crete and Cyprus are, islets are not. */
const EU_MIN_PART = 0.002;

/** Hands new features to a GeoJSON source of the map. */
export function setSource(map: MapLibreMap, source: string, data: FeatureCollection): void {
  map.getSource<GeoJSONSource>(source)?.setData(data);
}

/** Features with one more property, by which a layer knows its own. */
function marked({ features }: FeatureCollection, mark: Readonly<Record<string, string>>): Feature[] {
  return features.map((feature) => ({ ...feature, properties: { ...feature.properties, ...mark } }));
}

/** Draws the world of a topology in a projection and returns the projected features. */
export function setBaseData(
  map: MapLibreMap,
  topology: Topology,
  projection: PlanProjection,
  euMembers: ReadonlySet<PlaceId>,
): MapFeatures {
  const features = mapFeatures(topology, projection, planToMapDegrees, euMembers);
  const frame = frameFeatures(projection, planToMapDegrees);
  const euOutline = outlineFeatures(features.euOutline, new Set([EU27]), EU_MIN_PART);
  setSource(map, SOURCES.areas, {
    type: "FeatureCollection",
    features: [
      ...frame.features,
      ...marked(features.places, { part: PARTS.place }),
      ...marked(features.disputed, { part: PARTS.disputed }),
    ],
  });
  setSource(map, SOURCES.lines, {
    type: "FeatureCollection",
    features: [
      ...features.lines.features,
      ...marked(features.euInner, { kind: EU_KINDS.inner }),
      ...marked(euOutline, { kind: EU_KINDS.outline }),
    ],
  });
  return features;
}
