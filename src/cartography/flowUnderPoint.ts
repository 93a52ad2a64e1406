import type { DrawnFlow } from "./drawnFlows.ts";
import { curvePoint, type FlowCurve } from "./flowCurve.ts";
import { fromScreen, type ScreenFrame } from "./screenFrame.ts";

const SAMPLES = 28;
/** Part of the reach that is left for calm lines, so that a crowd of them does not hide the countries under it. */
const CALM_REACH = 1 / 3;

/**
 * The topmost flow within `reach` pixels of a position on screen, or null.
 *
 * Flows are tested last drawn first, so a thin flow on a thick one can be met; a calm one only where the pointer is on it.
 */
export function flowUnderPoint(
  flows: readonly DrawnFlow[],
  frame: ScreenFrame,
  position: readonly [number, number],
  reach: number,
): DrawnFlow | null {
  const [x, y] = fromScreen(frame, position);
  for (let index = flows.length - 1; index >= 0; index -= 1) {
    const flow = flows[index];
    if (flow === undefined) continue;
    const pixels = flow.isLeading ? flow.widthPixels / 2 + reach : reach * CALM_REACH;
    const radius = pixels / frame.pixelsPerUnit;
    if (flow.pieces.some((piece) => isNearCurve(piece.curve, x, y, radius))) return flow;
  }
  return null;
}

function isNearCurve(curve: FlowCurve, x: number, y: number, radius: number): boolean {
  const { start, control1, control2, end } = curve;
  if (x < Math.min(start[0], control1[0], control2[0], end[0]) - radius) return false;
  if (x > Math.max(start[0], control1[0], control2[0], end[0]) + radius) return false;
  if (y < Math.min(start[1], control1[1], control2[1], end[1]) - radius) return false;
  if (y > Math.max(start[1], control1[1], control2[1], end[1]) + radius) return false;
  let before = start;
  for (let step = 1; step <= SAMPLES; step += 1) {
    const point = curvePoint(curve, step / SAMPLES);
    if (distanceToSegment(x, y, before, point) <= radius) return true;
    before = point;
  }
  return false;
}

function distanceToSegment(
  x: number,
  y: number,
  a: readonly [number, number],
  b: readonly [number, number],
): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / squared));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}
