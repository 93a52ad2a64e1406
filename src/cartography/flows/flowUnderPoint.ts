import { fromScreen, type ScreenFrame } from "../frame/screenFrame.ts";
import { curvePoint, type FlowCurve } from "../plane/flowCurve.ts";
import type { DrawnFlow } from "./drawnFlows.ts";

const SAMPLES = 28;
/** Part of the reach that is left for calm lines, so that a crowd of them does not hide the countries under it. */
const CALM_REACH = 1 / 3;

/**
 * The flow nearest to a position on screen, measured from the edge of its line, within `reach` pixels; or null.
 *
 * Of flows that lie under the pointer one over the other it is the one on top, so a thin flow on a thick one can be met.
 * A calm one is met only where the pointer is on it, and no leading one within reach.
 *
 * @param position  in pixels from the map's top left corner, y down
 */
export function flowUnderPoint(
  flows: readonly DrawnFlow[],
  frame: ScreenFrame,
  position: readonly [number, number],
  reach: number,
): DrawnFlow | null {
  const [x, y] = fromScreen(frame, position);
  let nearest: { readonly flow: DrawnFlow; readonly pixels: number } | null = null;
  // Last drawn first: the leading ones, from the top down, and then the calm ones.
  for (let index = flows.length - 1; index >= 0; index -= 1) {
    const flow = flows[index];
    if (flow === undefined) continue;
    if (nearest?.flow.isLeading && !flow.isLeading) break;
    const halfWidth = flow.isLeading ? flow.widthPixels / 2 : 0;
    const maxPx = nearest?.pixels ?? (flow.isLeading ? reach : reach * CALM_REACH);
    const radius = (halfWidth + maxPx) / frame.pixelsPerUnit;
    const distance = Math.min(...flow.pieces.map(({ curve }) => distanceToCurve(curve, x, y, radius)));
    const pixels = Math.max(0, distance * frame.pixelsPerUnit - halfWidth);
    if (nearest === null ? pixels <= maxPx : pixels < maxPx) nearest = { flow, pixels };
  }
  return nearest?.flow ?? null;
}

/** Distance in units of the plan; infinite for a curve that keeps beyond `radius` at any rate. */
function distanceToCurve(curve: FlowCurve, x: number, y: number, radius: number): number {
  const { start, control1, control2, end } = curve;
  if (
    x < Math.min(start[0], control1[0], control2[0], end[0]) - radius ||
    x > Math.max(start[0], control1[0], control2[0], end[0]) + radius ||
    y < Math.min(start[1], control1[1], control2[1], end[1]) - radius ||
    y > Math.max(start[1], control1[1], control2[1], end[1]) + radius
  )
    return Number.POSITIVE_INFINITY;
  let shortest = Number.POSITIVE_INFINITY;
  let before = start;
  for (let step = 1; step <= SAMPLES; step += 1) {
    const point = curvePoint(curve, step / SAMPLES);
    shortest = Math.min(shortest, distanceToSegment(x, y, before, point));
    before = point;
  }
  return shortest;
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
