import {
  type GeoRawProjection,
  geoAzimuthalEqualAreaRaw,
  geoDistance,
  geoProjection,
  geoRotation,
} from "d3-geo";
import type { Projection } from "#state/map/values.ts";
import { clipGeometry } from "../clipGeometry.ts";
import type { LonLat } from "../planPoint.ts";
import type { DiscProjection } from "../projection.ts";
import { RADIANS } from "../radians.ts";
import { discGraticule, discOutline } from "./discFrame.ts";
import { discPieces } from "./discPieces.ts";

/** Deviation of a bent line in plan units that cannot be seen at world scale. */
const PRECISION = 0.0002;

function disc(
  id: Projection,
  centre: LonLat,
  raw: GeoRawProjection,
  reachDegrees: number,
  scale: number,
): DiscProjection {
  const project = geoProjection(raw)
    .rotate([-centre[0], -centre[1]])
    .scale(scale)
    .translate([0.5, 0.5])
    .precision(PRECISION)
    .clipAngle(reachDegrees);
  const turn = geoRotation([-centre[0], -centre[1]]);
  const reach = reachDegrees * RADIANS;
  const flat: Pick<DiscProjection, "forward" | "shows"> = {
    forward: (longitude, latitude) => {
      const [turnedLongitude, turnedLatitude] = turn([longitude, latitude]);
      const [x, y] = raw(turnedLongitude * RADIANS, turnedLatitude * RADIANS);
      return [0.5 + x * scale, 0.5 - y * scale];
    },
    shows: (place) => geoDistance([...place], [...centre]) <= reach,
  };
  return {
    ...flat,
    kind: "disc",
    id,
    centre,
    inverse: ([x, y]) => {
      const turned = raw.invert?.((x - 0.5) / scale, (0.5 - y) / scale);
      if (turned === undefined || turned.some((angle) => Number.isNaN(angle))) return null;
      const [longitude, latitude] = turn.invert([turned[0] / RADIANS, turned[1] / RADIANS]);
      return [longitude, latitude];
    },
    geometry: (geometry, output) => clipGeometry(project, geometry, output),
    pieces: (origin, destination, pixelsPerUnit) => discPieces(flat, origin, destination, pixelsPerUnit),
    outline: () => discOutline(project),
    graticule: (spacing) => discGraticule(project, spacing),
  };
}

/** The centre of the Commission's own maps of Europe (EPSG:3035). */
const EUROPE: LonLat = [10, 52];

/**
 * Lambert's azimuthal equal-area projection around Europe: areas are true, and every flow comes from the side
 * where its origin lies. The whole world is on the disc, the antipode of Europe as its rim.
 *
 * @see EPSG:3035, ETRS89-extended / LAEA Europe
 */
export const europe: DiscProjection = disc("europe", EUROPE, geoAzimuthalEqualAreaRaw, 179.9, 0.25);

/** The near side of a sphere seen from `distance` radii above its surface; tangent plane at the centre. */
function perspectiveRaw(distance: number): GeoRawProjection {
  const raw: GeoRawProjection = (longitude, latitude) => {
    const towards = Math.cos(latitude) * Math.cos(longitude);
    const scale = distance / (distance + 1 - towards);
    return [scale * Math.cos(latitude) * Math.sin(longitude), scale * Math.sin(latitude)];
  };
  raw.invert = (x, y) => {
    // The ray from the eye through the point meets the sphere where a t² - 2 b t + c = 0.
    const a = x * x + y * y + distance * distance;
    const b = (1 + distance) * distance;
    const c = (1 + distance) ** 2 - 1;
    const t = (b - Math.sqrt(b * b - a * c)) / a;
    return [Math.atan2(t * x, 1 + distance - t * distance), Math.asin(Math.max(-1, Math.min(1, t * y)))];
  };
  return raw;
}

/**
 * A globe that faces a place, as MapLibre draws it: one plan unit is the way around it.
 *
 * @param centre    the place in the middle
 * @param distance  height of the eye above the surface, in radii; above 0
 */
export function globe(centre: LonLat, distance: number): DiscProjection {
  const horizon = Math.acos(1 / (1 + distance)) / RADIANS;
  return disc("globe", centre, perspectiveRaw(distance), horizon, 1 / (2 * Math.PI));
}
