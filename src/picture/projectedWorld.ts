import type { FeatureCollection } from "geojson";
import type { Topology } from "topojson-specification";
import { frameFeatures, type MapFeatures, mapFeatures } from "#cartography/land/mapFeatures.ts";
import type { PlanProjection } from "#cartography/plane/projection.ts";
import { EU27, placeIndex } from "#domain/place.ts";
import type { Manifest } from "#schema/manifest.ts";

/** Boundaries, sea and graticule in plan coordinates. */
export interface ProjectedWorld {
  readonly features: MapFeatures;
  readonly sea: FeatureCollection;
}

const kept = new WeakMap<Topology, Map<PlanProjection, ProjectedWorld>>();

/** Projected geometry, kept for each topology and flat projection: a new year or material only repaints it. */
export function projectedWorld(
  topology: Topology,
  projection: PlanProjection,
  manifest: Manifest,
): ProjectedWorld {
  const known = kept.get(topology) ?? new Map<PlanProjection, ProjectedWorld>();
  kept.set(topology, known);
  const found = known.get(projection);
  if (found !== undefined) return found;
  const world = {
    features: mapFeatures(topology, projection, ([x, y]) => [x, y], placeIndex(manifest).members(EU27)),
    sea: frameFeatures(projection, ([x, y]) => [x, y]),
  };
  // A globe is another projection with every turn; keeping them all would fill the memory.
  if (projection.id !== "globe") known.set(projection, world);
  return world;
}
