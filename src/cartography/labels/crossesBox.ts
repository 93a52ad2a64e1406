import type { FlowLine } from "../flows/flowLines.ts";
import type { Box } from "../frame/box.ts";

/** Whether a flow as wide as it is drawn runs through a box. */
export function crossesBox({ points, reach, bounds }: FlowLine, box: Box): boolean {
  if (bounds.right < box.left || bounds.left > box.right) return false;
  if (bounds.bottom < box.top || bounds.top > box.bottom) return false;
  const [left, right] = [box.left - reach, box.right + reach];
  const [top, bottom] = [box.top - reach, box.bottom + reach];
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [x1, y1] = [points[at] ?? 0, points[at + 1] ?? 0];
    const [x2, y2] = [points[at + 2] ?? 0, points[at + 3] ?? 0];
    if (Math.max(x1, x2) < left || Math.min(x1, x2) > right) continue;
    if (Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) continue;
    const [fromX, toX] = clip(x1, x2, left, right);
    const [fromY, toY] = clip(y1, y2, top, bottom);
    if (Math.max(0, fromX, fromY) <= Math.min(1, toX, toY)) return true;
  }
  return false;
}

/** The stretch of a segment between two bounds along one axis, as parts of its length. */
function clip(from: number, to: number, low: number, high: number): readonly [number, number] {
  const span = to - from;
  if (span === 0) return from >= low && from <= high ? [0, 1] : [1, 0];
  const [a, b] = [(low - from) / span, (high - from) / span];
  return a < b ? [a, b] : [b, a];
}
