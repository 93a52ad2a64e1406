import { edgeCurve, type FlowCurve, flowCurve } from "./flowCurve.ts";
import type { LonLat } from "./planPoint.ts";
import { type FlatProjection, relativeLongitude } from "./projection.ts";
import { trimCurve } from "./trimCurve.ts";

/**
 * A stretch of a flow as it is drawn: most flows are one `whole` piece; one over the Pacific is `leaving`
 * at one edge of the map and `arriving` from the other.
 */
export interface FlowPiece {
  readonly kind: "whole" | "leaving" | "arriving";
  readonly curve: FlowCurve;
}

/**
 * Difference in longitude, in degrees, from which a flow goes over the edge of the map. A little less than
 * half the globe, because Chile and China lie 177° apart and trade across the Pacific, not over Africa.
 */
const EDGE_CROSSING = 165;
/** How far north or south of the middle way flows to the east and to the west cross the edge, degrees. */
const EDGE_SEPARATION = 1.6;
const START_GAP_PIXELS = 2;
const END_GAP_PIXELS = 3;

/**
 * The curves of a flow on the flat map, origin first.
 *
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 */
export function flowPieces(
  projection: FlatProjection,
  origin: LonLat,
  destination: LonLat,
  pixelsPerUnit: number,
): FlowPiece[] {
  const start = projection.forward(...origin);
  const end = projection.forward(...destination);
  const [startGap, endGap] = [START_GAP_PIXELS / pixelsPerUnit, END_GAP_PIXELS / pixelsPerUnit];
  const from = relativeLongitude(origin[0]);
  const to = relativeLongitude(destination[0]);
  if (Math.abs(to - from) < EDGE_CROSSING) {
    return [{ kind: "whole", curve: trimCurve(flowCurve(start, end, pixelsPerUnit), startGap, endGap) }];
  }
  const side = Math.sign(from);
  const latitude = edgeLatitude(origin, destination) + (side > 0 ? -EDGE_SEPARATION : EDGE_SEPARATION);
  const exit = projection.forwardRelative(180 * side, latitude);
  const entry = projection.forwardRelative(-180 * side, latitude);
  return [
    { kind: "leaving", curve: trimCurve(edgeCurve(start, exit, "out"), startGap, 0) },
    { kind: "arriving", curve: trimCurve(edgeCurve(end, entry, "in"), 0, endGap) },
  ];
}

/** Latitude at which a flow crosses the cut: in proportion to how far it has come by then. */
function edgeLatitude(origin: LonLat, destination: LonLat): number {
  const before = 180 - Math.abs(relativeLongitude(origin[0]));
  const after = 180 - Math.abs(relativeLongitude(destination[0]));
  const part = before + after === 0 ? 0.5 : before / (before + after);
  return origin[1] + (destination[1] - origin[1]) * part;
}
