import { edgeCurve, flowCurve } from "../flowCurve.ts";
import type { FlowPiece } from "../flowPiece.ts";
import type { LonLat } from "../planPoint.ts";
import { relativeLongitude } from "../relativeLongitude.ts";
import type { Cut } from "./cutGeometry.ts";

/**
 * Difference in longitude, in degrees, from which a flow goes over the edge of the map. A little less than
 * half the globe, because Chile and China lie 177° apart and trade across the Pacific, not over Africa.
 */
const EDGE_CROSSING = 165;
/** How far north or south of the middle way flows to the east and to the west cross the edge, degrees. */
const EDGE_SEPARATION = 1.6;

/**
 * A flow on a map with a cut: whole, or over the edge and in again from the other side.
 *
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 */
export function cutPieces(
  projection: Cut,
  origin: LonLat,
  destination: LonLat,
  pixelsPerUnit: number,
): FlowPiece[] {
  const from = relativeLongitude(origin[0], projection.centralMeridian);
  const to = relativeLongitude(destination[0], projection.centralMeridian);
  const start = projection.forwardRelative(from, origin[1]);
  const end = projection.forwardRelative(to, destination[1]);
  if (Math.abs(to - from) < EDGE_CROSSING) {
    return [{ kind: "whole", curve: flowCurve(start, end, pixelsPerUnit) }];
  }
  const side = Math.sign(from);
  const separation = side > 0 ? -EDGE_SEPARATION : EDGE_SEPARATION;
  const latitude = edgeLatitude(origin[1], from, destination[1], to) + separation;
  const exit = projection.forwardRelative(180 * side, latitude);
  const entry = projection.forwardRelative(-180 * side, latitude);
  return [
    { kind: "leaving", curve: edgeCurve(start, exit, "out") },
    { kind: "arriving", curve: edgeCurve(end, entry, "in") },
  ];
}

/** Latitude at which a flow crosses the cut: in proportion to how far it has come by then. */
function edgeLatitude(
  fromLatitude: number,
  fromRelative: number,
  toLatitude: number,
  toRelative: number,
): number {
  const before = 180 - Math.abs(fromRelative);
  const after = 180 - Math.abs(toRelative);
  const part = before + after === 0 ? 0.5 : before / (before + after);
  return fromLatitude + (toLatitude - fromLatitude) * part;
}
