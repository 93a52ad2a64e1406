import type { PlanPoint } from "./planPoint.ts";
import { RADIANS } from "./radians.ts";

/** A flow in plan: a cubic Bézier curve from origin to destination. */
export interface FlowCurve {
  readonly start: PlanPoint;
  readonly control1: PlanPoint;
  readonly control2: PlanPoint;
  readonly end: PlanPoint;
}

/** Angle between chord and curve at its ends, degrees: the longer the flow, the more it bends. */
const MIN_BEND_DEGREES = 16;
const MAX_BEND_DEGREES = 34;
/** Chord, as a part of the world's width, at which the bend is fullest. */
const FULL_BEND_CHORD = 0.45;
/** Below this chord, in pixels, a flow swings out into a loop so that neighbours stay readable. */
const LOOP_CHORD_PIXELS = 90;
/** Angle at which a loop between two places on one pixel leaves its origin, degrees. */
const LOOP_BEND_DEGREES = 128;
/** Least reach of the control points, in pixels. */
const MIN_ARM_PIXELS = 30;

/**
 * Angle between a flow and the straight way at its ends, in radians: the longer, the wider.
 *
 * @param partOfWorld  length of the straight way as a part of the way around the world, 0–1
 */
export function bendAngle(partOfWorld: number): number {
  return (
    (MIN_BEND_DEGREES + (MAX_BEND_DEGREES - MIN_BEND_DEGREES) * Math.min(1, partOfWorld / FULL_BEND_CHORD)) *
    RADIANS
  );
}

/**
 * The curve of a flow between two plan points.
 *
 * It always bends to the right of its direction, so that A→B and B→A part and a pair looks symmetrical. Ends shorter
 * than a thumb's width swing into a loop, which depends on the scale.
 *
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 * @see Jenny et al. (2018), Design principles for origin-destination flow maps, CaGIS 45(1)
 */
export function flowCurve(start: PlanPoint, end: PlanPoint, pixelsPerUnit: number): FlowCurve {
  const dx = end[0] - start[0];
  const dy = end[1] - start[1];
  const chord = Math.hypot(dx, dy);
  const heading = chord === 0 ? 0 : Math.atan2(dy, dx);
  const chordPixels = chord * pixelsPerUnit;
  const base = bendAngle(chord);
  const looping = Math.max(0, 1 - chordPixels / LOOP_CHORD_PIXELS) ** 1.5;
  const bend = base + (LOOP_BEND_DEGREES * RADIANS - base) * looping;
  const arm = Math.max(chord * 0.36, (MIN_ARM_PIXELS * looping) / pixelsPerUnit);
  return {
    start,
    control1: [start[0] + arm * Math.cos(heading + bend), start[1] + arm * Math.sin(heading + bend)],
    control2: [end[0] - arm * Math.cos(heading - bend), end[1] - arm * Math.sin(heading - bend)],
    end,
  };
}

/** The part of a flow between its place and the edge of the map, both plan points; it meets the edge at a right angle. */
export function edgeCurve(place: PlanPoint, edge: PlanPoint, goes: "out" | "in"): FlowCurve {
  const dx = edge[0] - place[0];
  const reach = Math.abs(dx) * 0.45;
  const atPlace: PlanPoint = [place[0] + Math.sign(dx) * reach, place[1] + (edge[1] - place[1]) * 0.12];
  const atEdge: PlanPoint = [edge[0] - Math.sign(dx) * reach, edge[1]];
  return goes === "out"
    ? { start: place, control1: atPlace, control2: atEdge, end: edge }
    : { start: edge, control1: atEdge, control2: atPlace, end: place };
}

/** The point of a curve at `t`, 0–1, by Bernstein's polynomials. */
export function curvePoint(curve: FlowCurve, t: number): PlanPoint {
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [
    a * curve.start[0] + b * curve.control1[0] + c * curve.control2[0] + d * curve.end[0],
    a * curve.start[1] + b * curve.control1[1] + c * curve.control2[1] + d * curve.end[1],
  ];
}
