/**
 * A position on the flat map: x to the right, y downwards, both 0–1 across the square that MapLibre calls
 * the Mercator world. Every projection fits its world into that square, so map and SVG share one plane.
 */
export type PlanPoint = readonly [x: number, y: number];

/** What a projected position becomes: plan points for SVG, map degrees for MapLibre. */
export type PlanOutput = (point: PlanPoint) => [number, number];

/** Longitude and latitude in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];
