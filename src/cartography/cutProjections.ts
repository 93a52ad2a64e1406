import { geoEqualEarthRaw } from "d3-geo";
import type { Projection } from "#state/view.ts";
import type { PlanPoint } from "./planPoint.ts";
import { type CutProjection, relativeLongitude } from "./projection.ts";

const RADIANS = Math.PI / 180;

/** Central meridian in degrees east: puts the cut at 169° W, in the Bering Strait, so Chukotka stays whole. */
const CENTRAL_MERIDIAN = 11;

/** Flat maps end above Antarctica, which no figure is about. */
const SOUTHERN_END = -60;

/** Latitude at which the Mercator square ends, degrees. */
const MERCATOR_LIMIT = 85.0511;

function cut(
  id: Projection,
  centralMeridian: number,
  southernEnd: number,
  forwardRelative: CutProjection["forwardRelative"],
  inverseRelative: (point: PlanPoint) => readonly [relativeLongitude: number, latitude: number] | null,
): CutProjection {
  return {
    kind: "cut",
    id,
    centralMeridian,
    southernEnd,
    forwardRelative,
    forward: (longitude, latitude) =>
      forwardRelative(relativeLongitude(longitude, centralMeridian), latitude),
    inverse: (point) => {
      const place = inverseRelative(point);
      if (place === null) return null;
      return [relativeLongitude(place[0], -centralMeridian), place[1]];
    },
    shows: () => true,
  };
}

/** Half the width of the Equal Earth world in its own units. */
const EQUAL_EARTH_HALF_WIDTH = geoEqualEarthRaw(Math.PI, 0)[0];

/**
 * Equal Earth: areas are true, so a choropleth may be read by eye. The default world view.
 *
 * @see Šavrič, Patterson, Jenny (2018), The Equal Earth map projection, IJGIS 33(3)
 */
export const equalEarth: CutProjection = cut(
  "equal-earth",
  CENTRAL_MERIDIAN,
  SOUTHERN_END,
  (relative, latitude) => {
    const [x, y] = geoEqualEarthRaw(relative * RADIANS, latitude * RADIANS);
    return [0.5 + x / (2 * EQUAL_EARTH_HALF_WIDTH), 0.5 - y / (2 * EQUAL_EARTH_HALF_WIDTH)];
  },
  ([x, y]) => {
    const raw = geoEqualEarthRaw.invert?.(
      (x - 0.5) * 2 * EQUAL_EARTH_HALF_WIDTH,
      (0.5 - y) * 2 * EQUAL_EARTH_HALF_WIDTH,
    );
    if (raw === undefined) return null;
    const [relative, latitude] = [raw[0] / RADIANS, raw[1] / RADIANS];
    return Math.abs(relative) <= 180 + 1e-6 && Math.abs(latitude) <= 90 ? [relative, latitude] : null;
  },
);

function mercatorForward(relative: number, latitude: number): PlanPoint {
  const clamped = Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, latitude));
  const y = 0.5 - Math.asinh(Math.tan(clamped * RADIANS)) / (2 * Math.PI);
  return [0.5 + relative / 360, y];
}

function mercatorInverse([x, y]: PlanPoint): readonly [number, number] | null {
  if (x < 0 || x > 1 || y < 0 || y > 1) return null;
  return [(x - 0.5) * 360, Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS];
}

/** Web Mercator, cut at the same meridian as Equal Earth: for close looks at a region. Areas are not true. */
export const mercator: CutProjection = cut(
  "mercator",
  CENTRAL_MERIDIAN,
  SOUTHERN_END,
  mercatorForward,
  mercatorInverse,
);

/** The plan whose map degrees are true degrees: what MapLibre is given when it bends the world into a globe itself. */
export const globeSource: CutProjection = cut("globe", 0, -90, mercatorForward, mercatorInverse);
