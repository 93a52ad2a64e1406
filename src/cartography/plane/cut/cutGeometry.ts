import type { Geometry, Position } from "geojson";
import type { PlanOutput } from "../planPoint.ts";
import type { CutProjection } from "../projection.ts";
import { relativeLongitude } from "../relativeLongitude.ts";

/** What cutting needs to know of a projection. */
export type Cut = Pick<CutProjection, "centralMeridian" | "southernEnd" | "forwardRelative">;

/** A step in relative longitude, in degrees, that only the cut of the map can explain. */
export const CUT_JUMP = 180;

/**
 * A geometry on a map with a cut; null for a kind of geometry that the boundary files do not hold.
 *
 * Input edges are straight in longitude and latitude and never cross 180° (the files are cut there), and parallels
 * stay straight in both projections, so points alone are projected. The few rings that reach over the cut at
 * 169° W (Umnak Island, Antarctica) are pressed against the edge they mostly lie on; lines are split there.
 */
export function cutGeometry(projection: Cut, geometry: Geometry, output: PlanOutput): Geometry | null {
  switch (geometry.type) {
    case "Polygon":
      return {
        type: "Polygon",
        coordinates: geometry.coordinates.map((ring) => projectRing(projection, ring, output)),
      };
    case "MultiPolygon":
      return {
        type: "MultiPolygon",
        coordinates: geometry.coordinates.map((rings) =>
          rings.map((ring) => projectRing(projection, ring, output)),
        ),
      };
    case "LineString":
      return { type: "MultiLineString", coordinates: projectLine(projection, geometry.coordinates, output) };
    case "MultiLineString":
      return {
        type: "MultiLineString",
        coordinates: geometry.coordinates.flatMap((line) => projectLine(projection, line, output)),
      };
    default:
      return null;
  }
}

function projectRing(projection: Cut, ring: readonly Position[], output: PlanOutput): Position[] {
  // Plain loops: tens of thousands of points come through here before the first map can be seen.
  const relatives = new Float64Array(ring.length);
  let easternPoints = 0;
  let reachesOverCut = false;
  for (let index = 0; index < ring.length; index += 1) {
    const relative = relativeLongitude(ring[index]?.[0] ?? 0, projection.centralMeridian);
    relatives[index] = relative;
    if (relative > 0) easternPoints += 1;
    if (index > 0 && Math.abs(relative - (relatives[index - 1] ?? 0)) > CUT_JUMP) reachesOverCut = true;
  }
  const eastern = easternPoints * 2 >= ring.length;
  const projected: Position[] = new Array(ring.length);
  for (let index = 0; index < ring.length; index += 1) {
    const relative = relatives[index] ?? 0;
    const kept = reachesOverCut && relative > 0 !== eastern ? (eastern ? 180 : -180) : relative;
    projected[index] = output(projection.forwardRelative(kept, ring[index]?.[1] ?? 0));
  }
  return projected;
}

function projectLine(projection: Cut, line: readonly Position[], output: PlanOutput): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  let before: number | null = null;
  for (const [longitude = 0, latitude = 0] of line) {
    const relative = relativeLongitude(longitude, projection.centralMeridian);
    const isBroken = before !== null && Math.abs(relative - before) > CUT_JUMP;
    const isLeftOut = latitude < projection.southernEnd;
    if (isBroken || isLeftOut) {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
    }
    if (isLeftOut) continue;
    piece.push(output(projection.forwardRelative(relative, latitude)));
    before = relative;
  }
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}
