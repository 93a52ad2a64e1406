import type { FlowCurve } from "../plane/flowCurve.ts";
import type { FlowPiece } from "../plane/flowPiece.ts";
import type { LonLat } from "../plane/planPoint.ts";
import type { PlanProjection } from "../plane/projection.ts";
import { clearCircle, trimCurve } from "./trimCurve.ts";

const START_GAP_PIXELS = 2;
const END_GAP_PIXELS = 3;

/**
 * The curves of a flow in the plan, origin first, their ends a little off the anchors.
 *
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 * @param clear          how far the flow stays away from its ends, where a ring stands around them, in pixels
 */
export function flowPieces(
  projection: PlanProjection,
  origin: LonLat,
  destination: LonLat,
  pixelsPerUnit: number,
  clear: { readonly start: number; readonly end: number } = { start: 0, end: 0 },
): FlowPiece[] {
  const leave = (curve: FlowCurve): FlowCurve =>
    clear.start > 0
      ? clearCircle(curve, "start", clear.start / pixelsPerUnit)
      : trimCurve(curve, START_GAP_PIXELS / pixelsPerUnit, 0);
  const arrive = (curve: FlowCurve): FlowCurve =>
    clear.end > 0
      ? clearCircle(curve, "end", clear.end / pixelsPerUnit)
      : trimCurve(curve, 0, END_GAP_PIXELS / pixelsPerUnit);
  return projection.pieces(origin, destination, pixelsPerUnit).map(({ kind, curve }) => {
    const arrived = kind === "whole" || kind === "arriving" ? arrive(curve) : curve;
    return { kind, curve: kind === "whole" || kind === "leaving" ? leave(arrived) : arrived };
  });
}
