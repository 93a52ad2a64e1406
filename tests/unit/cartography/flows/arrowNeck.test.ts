import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrowNeck, MAX_HEAD_PART } from "#cartography/flows/arrowNeck.ts";
import { flowLines } from "#cartography/flows/flowLines.ts";
import { arrowheadPixels } from "#cartography/flows/flowWidth.ts";
import { toScreen } from "#cartography/frame/screenFrame.ts";
import { curvePoint, flowCurve } from "#cartography/plane/flowCurve.ts";

const SCALE = 1000;
const coordinate = fc.double({ min: 0.1, max: 0.9, noNaN: true });
const point = fc.tuple(coordinate, coordinate);

describe("the neck of an arrow", () => {
  test("lies as far from the tip as the head is long, on every curve that is long enough", () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 4, max: 22, noNaN: true }), (start, end, head) => {
        fc.pre(Math.hypot(end[0] - start[0], end[1] - start[1]) * SCALE > 100);
        const curve = flowCurve(start, end, SCALE);
        const [x, y] = curvePoint(curve, arrowNeck(curve, head, SCALE));
        const length = Math.hypot(curve.end[0] - x, curve.end[1] - y) * SCALE;
        expect(Math.abs(length - head)).toBeLessThan(0.08 * head);
      }),
    );
  });

  test("leaves some line to a curve that is shorter than the head", () => {
    const curve = { start: [0, 0], control1: [4, 0], control2: [8, 0], end: [12, 0] } as const;
    expect(arrowNeck(curve, 20, 1)).toBeCloseTo(1 - MAX_HEAD_PART, 9);
  });

  test("is where labels expect the head", () => {
    const frame = { centre: [0.5, 0.5], pixelsPerUnit: SCALE, width: 800, height: 600 } as const;
    const curve = flowCurve([0.2, 0.5], [0.8, 0.4], SCALE);
    const flow = {
      id: "A-B",
      origin: "A",
      destination: "B",
      isLeading: true,
      widthPixels: 6,
      change: null,
      pieces: [{ kind: "whole", curve }],
    } as const;
    const [, head] = flowLines([flow], frame);
    const neck = arrowNeck(curve, arrowheadPixels(6).length, SCALE);
    expect(head?.points.slice(0, 2)).toEqual(toScreen(frame, curvePoint(curve, neck)));
  });
});
