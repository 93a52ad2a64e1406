import { bendAngle } from "./flowCurve.ts";
import type { LonLat } from "./planPoint.ts";
import { cross, dot, plus, toLonLat, toVector, unit, type Vector } from "./sphere.ts";

/** A flow on the globe: a cubic Bézier curve in space that keeps close to the unit sphere. */
export type SphericalCurve = readonly [start: Vector, control1: Vector, control2: Vector, end: Vector];

/** Angle between two places seen from the middle of the Earth, radians, 0–π. */
export function angleBetween(a: LonLat, b: LonLat): number {
  return Math.acos(Math.max(-1, Math.min(1, dot(toVector(a), toVector(b)))));
}

/** A direction along the surface turned to the right by an angle, seen from above. */
function turnedRight(direction: Vector, at: Vector, angle: number): Vector {
  return plus(plus([0, 0, 0], direction, Math.cos(angle)), cross(direction, at), Math.sin(angle));
}

/**
 * The curve of a flow over the globe: about the great circle, bent to the right of its direction as on flat maps,
 * so that A→B and B→A part. Its ends are degrees.
 *
 * @see https://pomax.github.io/bezierinfo/#circles_cubic for the length of the arms
 */
export function sphericalCurve(origin: LonLat, destination: LonLat): SphericalCurve {
  const [a, b] = [toVector(origin), toVector(destination)];
  const angle = angleBetween(origin, destination);
  const leaving = unit(plus(b, a, -Math.cos(angle)));
  const arriving = unit(plus(plus([0, 0, 0], b, Math.cos(angle)), a, -1));
  const bend = bendAngle(angle / (2 * Math.PI));
  const arm = (4 / 3) * Math.tan(angle / 4);
  return [a, plus(a, turnedRight(leaving, a, bend), arm), plus(b, turnedRight(arriving, b, -bend), -arm), b];
}

function between(a: Vector, b: Vector, t: number): Vector {
  return plus(a, plus(b, a, -1), t);
}

/** The place over which the curve is at `t`, 0–1, in degrees, by de Casteljau's construction. */
export function placeOnCurve([a, b, c, d]: SphericalCurve, t: number): LonLat {
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
  return toLonLat(between(between(ab, bc, t), between(bc, cd, t), t));
}

/** The stretch of the curve from `from` to `to`, 0–1, by de Casteljau's construction. */
export function stretch(curve: SphericalCurve, from: number, to: number): SphericalCurve {
  const tail = from === 0 ? curve : halves(curve, from)[1];
  return to === 1 ? tail : halves(tail, (to - from) / (1 - from))[0];
}

function halves([a, b, c, d]: SphericalCurve, t: number): [SphericalCurve, SphericalCurve] {
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
  const [abc, bcd] = [between(ab, bc, t), between(bc, cd, t)];
  const middle = between(abc, bcd, t);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}
