import { curvePoint, type FlowCurve } from "../plane/flowCurve.ts";
import type { PlanPoint } from "../plane/planPoint.ts";

/** Most of a curve that may be cut off at either end. */
const MAX_TRIM_PART = 0.2;

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
  return speed === 0 ? 0 : Math.min(MAX_TRIM_PART, gap / speed);
}

function between(a: PlanPoint, b: PlanPoint, t: number): PlanPoint {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** Steps in which a curve is followed out of a circle, and where the search is given up, as a part of the curve. */
const STEPS = 64;
const MAX_CLEARED_PART = 0.75;

/**
 * A curve cut where it enters the circle around its end for the last time, or leaves that around its start for good.
 * One that hardly comes out of the circle stays whole: its other end lies inside.
 *
 * @param radius  in plan units
 */
export function clearCircle(curve: FlowCurve, end: "start" | "end", radius: number): FlowCurve {
  const centre = curve[end];
  for (let step = 1; step <= STEPS * MAX_CLEARED_PART; step += 1) {
    const t = end === "start" ? step / STEPS : 1 - step / STEPS;
    const [x, y] = curvePoint(curve, t);
    if (Math.hypot(x - centre[0], y - centre[1]) < radius) continue;
    const [before, after] = splitCurve(curve, t);
    return end === "start" ? after : before;
  }
  return curve;
}

/** The two parts of a curve at `t`, 0–1, by de Casteljau's construction. */
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
