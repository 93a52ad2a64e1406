import { discPieces } from "./discPieces.ts";
import { edgeCurve, type FlowCurve, flowCurve } from "./flowCurve.ts";
import type { LonLat } from "./planPoint.ts";
import { type CutProjection, type FlatProjection, relativeLongitude } from "./projection.ts";
import { clearCircle, trimCurve } from "./trimCurve.ts";

/**
 * A stretch of a flow as it is drawn. Most flows are one `whole` piece; one over the Pacific is `leaving` at one edge
 * of the map and `arriving` from the other; on a globe a flow may be seen only as it leaves, arrives or is `passing`.
 * A ring is `through` pieces and a last one that is `whole`.
 */
export interface FlowPiece {
  readonly kind: "whole" | "leaving" | "arriving" | "passing" | "through";
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
 * The curves of a flow in the plan, origin first, their ends a little off the anchors.
 *
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 * @param clear          how far the flow stays away from its ends, where a ring stands around them, in pixels
 */
export function flowPieces(
  projection: FlatProjection,
  origin: LonLat,
  destination: LonLat,
  pixelsPerUnit: number,
  clear: { readonly start: number; readonly end: number } = { start: 0, end: 0 },
): FlowPiece[] {
  const pieces =
    projection.kind === "cut"
      ? cutPieces(projection, origin, destination, pixelsPerUnit)
      : discPieces(projection, origin, destination, pixelsPerUnit);
  const leave = (curve: FlowCurve): FlowCurve =>
    clear.start > 0
      ? clearCircle(curve, "start", clear.start / pixelsPerUnit)
      : trimCurve(curve, START_GAP_PIXELS / pixelsPerUnit, 0);
  const arrive = (curve: FlowCurve): FlowCurve =>
    clear.end > 0
      ? clearCircle(curve, "end", clear.end / pixelsPerUnit)
      : trimCurve(curve, 0, END_GAP_PIXELS / pixelsPerUnit);
  return pieces.map(({ kind, curve }) => {
    const arrived = kind === "whole" || kind === "arriving" ? arrive(curve) : curve;
    return { kind, curve: kind === "whole" || kind === "leaving" ? leave(arrived) : arrived };
  });
}

function cutPieces(
  projection: CutProjection,
  origin: LonLat,
  destination: LonLat,
  pixelsPerUnit: number,
): FlowPiece[] {
  const start = projection.forward(...origin);
  const end = projection.forward(...destination);
  const from = relativeLongitude(origin[0], projection.centralMeridian);
  const to = relativeLongitude(destination[0], projection.centralMeridian);
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
