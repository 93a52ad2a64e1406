import type { LonLat } from "./planPoint.ts";
import { RADIANS } from "./radians.ts";

/** A point or a direction in space; places are on the unit sphere. */
export type Vector = readonly [x: number, y: number, z: number];

export function toVector([longitude, latitude]: LonLat): Vector {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Longitude and latitude in degrees of the place under a point, at any height. */
export function toLonLat([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** `a + b · factor`. */
export function plus(a: Vector, b: Vector, factor = 1): Vector {
  return [a[0] + b[0] * factor, a[1] + b[1] * factor, a[2] + b[2] * factor];
}

/** The vector at length 1; the zero vector stays. */
export function unit(a: Vector): Vector {
  const length = Math.hypot(...a);
  return length === 0 ? a : [a[0] / length, a[1] / length, a[2] / length];
}
