import type { FlowCurve } from "./flowCurve.ts";
import type { PlanPoint } from "./planPoint.ts";

/** Most of a curve that may be cut off at either end. */
const MOST_TRIM = 0.2;

/**
 * A curve shortened at both ends, so that arrowheads do not sit on the anchors.
 *
 * @param startGap  length to leave free at the origin, in plan units
 * @param endGap    length to leave free at the destination, in plan units
 */
export function trimCurve(curve: FlowCurve, startGap: number, endGap: number): FlowCurve {
  const from = trimParameter(startGap, curve.start, curve.control1);
  const to = 1 - trimParameter(endGap, curve.end, curve.control2);
  const [, tail] = splitCurve(curve, from);
  const [kept] = splitCurve(tail, (to - from) / (1 - from));
  return kept;
}

/** Curve parameter that lies about `gap` from the end whose control point is given. */
function trimParameter(gap: number, end: PlanPoint, control: PlanPoint): number {
  const speed = 3 * Math.hypot(control[0] - end[0], control[1] - end[1]);
  return speed === 0 ? 0 : Math.min(MOST_TRIM, gap / speed);
}

function between(a: PlanPoint, b: PlanPoint, t: number): PlanPoint {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** The two halves of a curve at `t`, by de Casteljau's construction. */
export function splitCurve(curve: FlowCurve, t: number): [FlowCurve, FlowCurve] {
  const a = between(curve.start, curve.control1, t);
  const b = between(curve.control1, curve.control2, t);
  const c = between(curve.control2, curve.end, t);
  const ab = between(a, b, t);
  const bc = between(b, c, t);
  const middle = between(ab, bc, t);
  return [
    { start: curve.start, control1: a, control2: ab, end: middle },
    { start: middle, control1: bc, control2: c, end: curve.end },
  ];
}
