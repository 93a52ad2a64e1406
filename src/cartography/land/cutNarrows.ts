import type { PlanPoint } from "../plane/planPoint.ts";
import { ringArea } from "../plane/ringArea.ts";

/** A narrow's two sides together may be this many times as long as it may be wide: Chile and Norway are no narrows. */
const MAX_SIDES_PER_WIDTH = 16;

/** A detour at least this many times the way across is a narrow; less is a bend. */
const MIN_DETOUR_RATIO = 3;

/** Part of a ring's area that cutting may change; a ring that would change more is narrow by nature. */
const MAX_CHANGED_PART = 0.1;

const apart = ([ax, ay]: PlanPoint, [bx, by]: PlanPoint): number => Math.hypot(bx - ax, by - ay);

/** Index of the last point that lies across a narrow from one; that of the next point where there is none. */
function acrossFrom(ring: readonly PlanPoint[], from: number, start: PlanPoint, width: number): number {
  let [reached, way, before] = [from + 1, 0, start];
  for (let index = from + 1; index < ring.length && way <= MAX_SIDES_PER_WIDTH * width; index += 1) {
    const point = ring[index] ?? start;
    way += apart(before, point);
    before = point;
    const across = apart(start, point);
    const isDetour = way > width && way > MIN_DETOUR_RATIO * across && way <= MAX_SIDES_PER_WIDTH * width;
    if (across < width && isDetour) reached = index;
  }
  return reached;
}

/**
 * A closed ring without fjords and headlands narrower than a width: it runs straight across where they begin. A line
 * drawn beside such a ring has no spikes where the two sides of a narrow would meet.
 *
 * @param width  in plan units
 * @returns      points of the ring, in their order, closed; the ring itself where its area would change by a tenth
 */
export function cutNarrows(ring: readonly PlanPoint[], width: number): readonly PlanPoint[] {
  const kept: PlanPoint[] = [];
  let next = 0;
  for (const [index, point] of ring.entries()) {
    if (index < next) continue;
    kept.push(point);
    next = acrossFrom(ring, index, point, width);
  }
  const area = ringArea(ring);
  const isAlike = Math.abs(ringArea(kept) - area) <= MAX_CHANGED_PART * area;
  return kept.length > 3 && isAlike ? kept : ring;
}
