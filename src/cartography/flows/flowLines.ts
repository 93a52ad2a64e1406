import type { Box } from "../frame/box.ts";
import { type ScreenFrame, toScreen } from "../frame/screenFrame.ts";
import { curvePoint, type FlowCurve } from "../plane/flowCurve.ts";
import { arrowNeck } from "./arrowNeck.ts";
import type { DrawnFlow } from "./drawnFlows.ts";
import { arrowheadPixels, casingPixels } from "./flowWidth.ts";

/** A flow, or its arrowhead, as labels meet it on screen. */
export interface FlowLine {
  /** The places at its ends, whose labels it must not cross. */
  readonly ends: readonly string[];
  /** Half its width with the casing, in pixels. */
  readonly reach: number;
  /** Points along it, x and y in turn, in pixels. */
  readonly points: readonly number[];
  /** The box around its points and its width. */
  readonly bounds: Box;
}

/**
 * A line and the box around it.
 *
 * @param ends    ids of the places at its two ends; none for a line that belongs to no place
 * @param reach   half of its width with what keeps free of it, in pixels
 * @param points  x and y of each point in turn, in pixels from the map's top left corner, y down
 */
export function flowLine(ends: readonly string[], reach: number, points: readonly number[]): FlowLine {
  const bounds = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
    bounds.left = Math.min(bounds.left, x - reach);
    bounds.right = Math.max(bounds.right, x + reach);
    bounds.top = Math.min(bounds.top, y - reach);
    bounds.bottom = Math.max(bounds.bottom, y + reach);
  }
  return { ends, reach, points, bounds };
}

const STEPS = 20;
const HEAD_STEPS = 2;

function pointsAlong(frame: ScreenFrame, curve: FlowCurve, from: number, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) =>
    toScreen(frame, curvePoint(curve, from + ((1 - from) * step) / steps)),
  ).flat();
}

/** The leading flows and rings as lines on screen; calm ones are a ground that labels may lie on. */
export function flowLines(flows: readonly DrawnFlow[], frame: ScreenFrame): FlowLine[] {
  return flows
    .filter(({ isLeading }) => isLeading)
    .flatMap(({ origin, destination, widthPixels, pieces }) => {
      const ends = [origin, destination];
      const casing = casingPixels(widthPixels);
      const head = arrowheadPixels(widthPixels);
      return pieces.flatMap(({ curve, kind }) => {
        const points = pointsAlong(frame, curve, 0, STEPS);
        const body = flowLine(ends, widthPixels / 2 + casing, points);
        if (kind === "leaving" || kind === "through") return [body];
        const neck = arrowNeck(curve, head.length, frame.pixelsPerUnit);
        const headPoints = pointsAlong(frame, curve, neck, HEAD_STEPS);
        return [body, flowLine(ends, head.halfWidth + casing, headPoints)];
      });
    });
}
