import { geoEqualEarthRaw } from "d3-geo";
import type { Projection } from "#state/view.ts";
import type { LonLat, PlanPoint } from "./planPoint.ts";

const RADIANS = Math.PI / 180;

/** Central meridian in degrees east: puts the cut at 169° W, in the Bering Strait, so Chukotka stays whole. */
export const CENTRAL_MERIDIAN = 11;

/** Latitude at which the Mercator square ends, degrees. */
const MERCATOR_LIMIT = 85.0511;

/** A flat map of the world inside the unit square. */
export interface FlatProjection {
  readonly id: Projection;
  /** Plan point of a longitude and a latitude in degrees; any longitude is brought into range. */
  readonly forward: (longitude: number, latitude: number) => PlanPoint;
  /** The same with the longitude already relative to the central meridian and within -180 to 180. */
  readonly forwardRelative: (relativeLongitude: number, latitude: number) => PlanPoint;
  /** Longitude and latitude in degrees; null outside the world. */
  readonly inverse: (point: PlanPoint) => LonLat | null;
}

/** Longitude relative to the central meridian, -180 (inclusive) to 180 degrees. */
export function relativeLongitude(longitude: number): number {
  return ((((longitude - CENTRAL_MERIDIAN + 180) % 360) + 360) % 360) - 180;
}

function absoluteLongitude(relative: number): number {
  return ((((relative + CENTRAL_MERIDIAN + 180) % 360) + 360) % 360) - 180;
}

/** Half the width of the Equal Earth world in its own units. */
const EQUAL_EARTH_HALF_WIDTH = geoEqualEarthRaw(Math.PI, 0)[0];

function equalEarthForward(relative: number, latitude: number): PlanPoint {
  const [x, y] = geoEqualEarthRaw(relative * RADIANS, latitude * RADIANS);
  return [0.5 + x / (2 * EQUAL_EARTH_HALF_WIDTH), 0.5 - y / (2 * EQUAL_EARTH_HALF_WIDTH)];
}

/**
 * Equal Earth: areas are true, so a choropleth may be read by eye. The default world view.
 *
 * @see Šavrič, Patterson, Jenny (2018), The Equal Earth map projection, IJGIS 33(3)
 */
export const equalEarth: FlatProjection = {
  id: "equal-earth",
  forwardRelative: equalEarthForward,
  forward: (longitude, latitude) => equalEarthForward(relativeLongitude(longitude), latitude),
  inverse: ([x, y]) => {
    const raw = geoEqualEarthRaw.invert?.(
      (x - 0.5) * 2 * EQUAL_EARTH_HALF_WIDTH,
      (0.5 - y) * 2 * EQUAL_EARTH_HALF_WIDTH,
    );
    if (raw === undefined) return null;
    const [relative, latitude] = [raw[0] / RADIANS, raw[1] / RADIANS];
    if (!(Math.abs(relative) <= 180 + 1e-6) || !(Math.abs(latitude) <= 90)) return null;
    return [absoluteLongitude(relative), latitude];
  },
};

function mercatorForward(relative: number, latitude: number): PlanPoint {
  const clamped = Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, latitude));
  const y = 0.5 - Math.asinh(Math.tan(clamped * RADIANS)) / (2 * Math.PI);
  return [0.5 + relative / 360, y];
}

/** Web Mercator, cut at the same meridian as Equal Earth: for close looks at a region. Areas are not true. */
export const mercator: FlatProjection = {
  id: "mercator",
  forwardRelative: mercatorForward,
  forward: (longitude, latitude) => mercatorForward(relativeLongitude(longitude), latitude),
  inverse: ([x, y]) => {
    if (x < 0 || x > 1 || y < 0 || y > 1) return null;
    return [absoluteLongitude((x - 0.5) * 360), Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS];
  },
};

/** The projection a view names. */
export function projectionOf(id: Projection): FlatProjection {
  return id === "mercator" ? mercator : equalEarth;
}
