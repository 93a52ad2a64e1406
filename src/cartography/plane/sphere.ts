import type { LonLat } from "./planPoint.ts";
import { RADIANS } from "./radians.ts";

/** A point or a direction in space; places are on the unit sphere. */
export type Vector = readonly [x: number, y: number, z: number];

/** The point of the unit sphere at a longitude and a latitude in degrees: x towards 0° E on the equator, z towards the north pole. */
export function toVector([longitude, latitude]: LonLat): Vector {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Longitude, -180 to 180, and latitude, -90 to 90, in degrees of the place under a point, at any height. */
export function toLonLat([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** The scalar product: for unit vectors the cosine of the angle between them. */
export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The vector product: at right angles to both, by the right-hand rule. */
export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** `a + b · factor`, of which the factor is a plain number. */
export function plus(a: Vector, b: Vector, factor = 1): Vector {
  return [a[0] + b[0] * factor, a[1] + b[1] * factor, a[2] + b[2] * factor];
}

/** The vector at length 1; the zero vector stays. */
export function unit(a: Vector): Vector {
  const length = Math.hypot(...a);
  return length === 0 ? a : [a[0] / length, a[1] / length, a[2] / length];
}
