import type { DrawnFlow } from "./drawnFlows.ts";
import { curvePoint, type FlowCurve } from "./flowCurve.ts";
import { arrowheadPixels, casingPixels } from "./flowWidth.ts";
import { type ScreenFrame, toScreen } from "./screenFrame.ts";

/** A flow, or its arrowhead, as labels meet it on screen. */
export interface FlowLine {
  /** The places at its ends, whose labels it must not cross. */
  readonly ends: readonly string[];
  /** Half its width with the casing, in pixels. */
  readonly reach: number;
  /** Points along it, x and y in turn, in pixels. */
  readonly points: readonly number[];
}

const STEPS = 20;
const HEAD_STEPS = 2;

function pointsAlong(frame: ScreenFrame, curve: FlowCurve, from: number, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) =>
    toScreen(frame, curvePoint(curve, from + ((1 - from) * step) / steps)),
  ).flat();
}

function lengthOf(points: readonly number[]): number {
  let length = 0;
  for (let at = 2; at + 1 < points.length; at += 2) {
    length += Math.hypot(
      (points[at] ?? 0) - (points[at - 2] ?? 0),
      (points[at + 1] ?? 0) - (points[at - 1] ?? 0),
    );
  }
  return length;
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
        const body = { ends, reach: widthPixels / 2 + casing, points };
        if (kind === "leaving" || kind === "through") return [body];
        const neck = 1 - Math.min(0.6, head.length / Math.max(1, lengthOf(points)));
        const headPoints = pointsAlong(frame, curve, neck, HEAD_STEPS);
        return [body, { ends, reach: head.halfWidth + casing, points: headPoints }];
      });
    });
}
