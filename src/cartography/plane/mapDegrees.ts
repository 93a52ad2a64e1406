import type { LonLat, PlanPoint } from "./planPoint.ts";

const DEGREES = 180 / Math.PI;

/**
 * The longitude and latitude that MapLibre must be told so that its Mercator draws a plan point where we want it.
 *
 * True degrees only in the Mercator projection; for Equal Earth they are a means of transport.
 *
 * @see Snyder (1987), Map Projections: A Working Manual, chapter 7, on the inverse of Mercator on a sphere
 */
export function planToMapDegrees([x, y]: PlanPoint): [number, number] {
  return [x * 360 - 180, Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * DEGREES];
}

/** The plan point at MapLibre's longitude and latitude: the inverse of `planToMapDegrees`. */
export function mapDegreesToPlan([longitude, latitude]: LonLat): PlanPoint {
  return [(longitude + 180) / 360, 0.5 - Math.asinh(Math.tan(latitude / DEGREES)) / (2 * Math.PI)];
}
