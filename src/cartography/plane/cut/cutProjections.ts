import type { Projection } from "#state/map/values.ts";
import { equalEarthForward, equalEarthInverse } from "../equalEarth.ts";
import type { PlanPoint } from "../planPoint.ts";
import type { CutProjection } from "../projection.ts";
import { RADIANS } from "../radians.ts";
import { relativeLongitude } from "../relativeLongitude.ts";
import { cutGraticule, cutOutline } from "./cutFrame.ts";
import { type Cut, cutGeometry } from "./cutGeometry.ts";
import { cutPieces } from "./cutPieces.ts";

/** Central meridian in degrees east: puts the cut at 169° W, in the Bering Strait, so Chukotka stays whole. */
const CENTRAL_MERIDIAN = 11;

/** Flat maps end above Antarctica, which no figure is about. */
const SOUTHERN_END = -60;

/** Latitude at which the Mercator square ends, degrees. */
const MERCATOR_LIMIT = 85.0511;

function cut(
  id: Projection,
  ends: Cut,
  inverseRelative: (point: PlanPoint) => readonly [relativeLongitude: number, latitude: number] | null,
): CutProjection {
  return {
    ...ends,
    kind: "cut",
    id,
    forward: (longitude, latitude) =>
      ends.forwardRelative(relativeLongitude(longitude, ends.centralMeridian), latitude),
    inverse: (point) => {
      const place = inverseRelative(point);
      return place === null ? null : [relativeLongitude(place[0], -ends.centralMeridian), place[1]];
    },
    shows: () => true,
    geometry: (geometry, output) => cutGeometry(ends, geometry, output),
    pieces: (origin, destination, pixelsPerUnit) => cutPieces(ends, origin, destination, pixelsPerUnit),
    outline: () => cutOutline(ends),
    graticule: (spacing) => cutGraticule(ends, spacing),
  };
}

/** Half the width of the Equal Earth world in its own units. */
const EQUAL_EARTH_HALF_WIDTH = equalEarthForward(Math.PI, 0)[0];

/**
 * Equal Earth: areas are true, so a choropleth may be read by eye. The default world view.
 *
 * @see Šavrič, Patterson, Jenny (2018), The Equal Earth map projection, IJGIS 33(3)
 */
export const equalEarth: CutProjection = cut(
  "equal-earth",
  {
    centralMeridian: CENTRAL_MERIDIAN,
    southernEnd: SOUTHERN_END,
    forwardRelative: (relative, latitude) => {
      const [x, y] = equalEarthForward(relative * RADIANS, latitude * RADIANS);
      return [0.5 + x / (2 * EQUAL_EARTH_HALF_WIDTH), 0.5 - y / (2 * EQUAL_EARTH_HALF_WIDTH)];
    },
  },
  ([x, y]) => {
    const raw = equalEarthInverse(
      (x - 0.5) * 2 * EQUAL_EARTH_HALF_WIDTH,
      (0.5 - y) * 2 * EQUAL_EARTH_HALF_WIDTH,
    );
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
  { centralMeridian: CENTRAL_MERIDIAN, southernEnd: SOUTHERN_END, forwardRelative: mercatorForward },
  mercatorInverse,
);

/** The plan whose map degrees are true degrees: what MapLibre is given when it bends the world into a globe itself. */
export const globeSource: CutProjection = cut(
  "globe",
  { centralMeridian: 0, southernEnd: -90, forwardRelative: mercatorForward },
  mercatorInverse,
);
