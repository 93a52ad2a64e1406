import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Topology } from "topojson-specification";
import { planToMapDegrees } from "#cartography/mapDegrees.ts";
import { frameFeatures, type MapFeatures, mapFeatures } from "#cartography/mapFeatures.ts";
import { outlineFeatures } from "#cartography/outlineFeatures.ts";
import type { PlanProjection } from "#cartography/projection.ts";
import type { PlaceId } from "#schema/ids.ts";
import { SOURCES } from "./sourceIds.ts";

/** Part of the mainland's area from which an island of the EU is outlined: Crete and Cyprus are, islets are not. */
const EU_LEAST_PART = 0.002;

/** Hands new features to a GeoJSON source of the map. */
export function setSource(map: MapLibreMap, source: string, data: FeatureCollection): void {
  map.getSource<GeoJSONSource>(source)?.setData(data);
}

/** Draws the world of a topology in a projection and returns the projected features. */
export function setBaseData(
  map: MapLibreMap,
  topology: Topology,
  projection: PlanProjection,
  euMembers: ReadonlySet<PlaceId>,
): MapFeatures {
  const features = mapFeatures(topology, projection, planToMapDegrees, euMembers);
  setSource(map, SOURCES.frame, frameFeatures(projection, planToMapDegrees));
  setSource(map, SOURCES.places, features.places);
  setSource(map, SOURCES.disputed, features.disputed);
  setSource(map, SOURCES.lines, features.lines);
  setSource(map, SOURCES.euInner, features.euInner);
  setSource(map, SOURCES.euOutline, outlineFeatures(features.euOutline, new Set(["EU27"]), EU_LEAST_PART));
  return features;
}
