import type { FlowCurve } from "./flowCurve.ts";
import type { LonLat } from "./planPoint.ts";
import type { PlanProjection } from "./projection.ts";
import { trimCurve } from "./trimCurve.ts";

/**
 * A stretch of a flow as it is drawn. Most flows are one `whole` piece; one over the Pacific is `leaving` at one edge
 * of the map and `arriving` from the other; on a globe a flow may be seen only as it leaves, arrives or is `passing`.
 */
export interface FlowPiece {
  readonly kind: "whole" | "leaving" | "arriving" | "passing";
  readonly curve: FlowCurve;
}

const START_GAP_PIXELS = 2;
const END_GAP_PIXELS = 3;

/**
 * The curves of a flow in the plan, origin first, their ends a little off the anchors.
 *
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 */
export function flowPieces(
  projection: PlanProjection,
  origin: LonLat,
  destination: LonLat,
  pixelsPerUnit: number,
): FlowPiece[] {
  return projection.pieces(origin, destination, pixelsPerUnit).map(({ kind, curve }) => {
    const startGap = kind === "whole" || kind === "leaving" ? START_GAP_PIXELS : 0;
    const endGap = kind === "whole" || kind === "arriving" ? END_GAP_PIXELS : 0;
    return { kind, curve: trimCurve(curve, startGap / pixelsPerUnit, endGap / pixelsPerUnit) };
  });
}
