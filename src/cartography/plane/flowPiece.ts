import type { FlowCurve } from "./flowCurve.ts";

/**
 * A stretch of a flow as it is drawn. Most flows are one `whole` piece; one over the Pacific is `leaving` at one edge
 * of the map and `arriving` from the other; on a globe a flow may be seen only as it leaves, arrives or is `passing`.
 * A ring is `through` pieces and a last one that is `whole`.
 */
export interface FlowPiece {
  readonly kind: "whole" | "leaving" | "arriving" | "passing" | "through";
  readonly curve: FlowCurve;
}
