import { curvePoint, type FlowCurve } from "../plane/flowCurve.ts";

/** Most of a curve that its arrowhead may take; for shaders too, which must place the neck like `arrowNeck`. */
export const MAX_HEAD_PART = 0.6;

/**
 * Where along a curve, 0–1, its line ends and the arrowhead begins, so that the head is as long as it should be: first by
 * the speed at the tip, then corrected by how far from the tip that is, as a curve does not run at one speed.
 *
 * @param headPixels     length of the arrowhead, in pixels
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 * @see https://pomax.github.io/bezierinfo/#derivatives for the speed at an end: three times the way to its control point
 */
export function arrowNeck(curve: FlowCurve, headPixels: number, pixelsPerUnit: number): number {
  const { control2, end } = curve;
  const pixelsTo = ([x, y]: readonly [number, number]): number =>
    Math.max(1, Math.hypot(end[0] - x, end[1] - y) * pixelsPerUnit);
  const span = Math.min(MAX_HEAD_PART, headPixels / Math.max(1, 3 * pixelsTo(control2)));
  return 1 - Math.min(MAX_HEAD_PART, (span * headPixels) / pixelsTo(curvePoint(curve, 1 - span)));
}
