import type { Geometry } from "geojson";
import { clipGeometry } from "./clipGeometry.ts";
import { cutGeometry } from "./cutGeometry.ts";
import type { PlanPoint } from "./planPoint.ts";
import type { FlatProjection } from "./projection.ts";

/** What a projected position becomes: plan points for SVG, map degrees for MapLibre. */
export type PlanOutput = (point: PlanPoint) => [number, number];

/** A geometry of longitudes and latitudes in the plan; null when nothing of it can be seen. */
export function projectGeometry(
  projection: FlatProjection,
  geometry: Geometry,
  output: PlanOutput,
): Geometry | null {
  return projection.kind === "cut"
    ? cutGeometry(projection, geometry, output)
    : clipGeometry(projection, geometry, output);
}
