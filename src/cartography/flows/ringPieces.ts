import type { FlowPiece } from "../plane/flowPiece.ts";
import type { PlanPoint } from "../plane/planPoint.ts";

/** Where a ring begins and how far it runs, degrees clockwise from east: open at the top, where its arrow points. */
export const RING_START = -58;
export const RING_SWEEP = 296;
/** Curves it is made of; three make a circle to a thousandth of its radius. */
const PARTS = 3;
/** Free room inside the thinnest ring, in pixels: a dot of a small place fits in and is not mistaken for it. */
const MIN_INSIDE_PX = 8;
/** How much a ring grows with its line, so that the arrow keeps its shape. */
const GROWTH = 0.7;

/** Radius of a ring's line, in pixels, for a line of the given width. */
export function ringRadiusPixels(lineWidthPx: number): number {
  return MIN_INSIDE_PX + lineWidthPx * GROWTH;
}

/**
 * A ring around a point as pieces of a flow that comes back, each going on where the one before ends.
 *
 * @param radius  of the middle of its line, in plan units
 * @see https://pomax.github.io/bezierinfo/#circles_cubic for the length of the arms
 */
export function ringPieces([x, y]: PlanPoint, radius: number): FlowPiece[] {
  const step = ((RING_SWEEP / PARTS) * Math.PI) / 180;
  const arm = (4 / 3) * Math.tan(step / 4) * radius;
  const first = (RING_START * Math.PI) / 180;
  return Array.from({ length: PARTS }, (_, part) => {
    const [from, to] = [first + part * step, first + (part + 1) * step];
    const start: PlanPoint = [x + radius * Math.cos(from), y + radius * Math.sin(from)];
    const end: PlanPoint = [x + radius * Math.cos(to), y + radius * Math.sin(to)];
    return {
      kind: part < PARTS - 1 ? "through" : "whole",
      curve: {
        start,
        control1: [start[0] - arm * Math.sin(from), start[1] + arm * Math.cos(from)],
        control2: [end[0] + arm * Math.sin(to), end[1] - arm * Math.cos(to)],
        end,
      },
    };
  });
}
