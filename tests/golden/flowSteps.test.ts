import { expect, test } from "vitest";
import { drawnFlows } from "#cartography/flows/drawnFlows.ts";
import { globeFace } from "#cartography/frame/globeFace.ts";
import { mapInsets } from "#cartography/frame/mapInsets.ts";
import { startOutlook } from "#cartography/frame/outlook.ts";
import { type ScreenFrame, toScreen } from "#cartography/frame/screenFrame.ts";
import { anchorsOf } from "#cartography/plane/anchors.ts";
import * as discs from "#cartography/plane/disc/discProjections.ts";
import { curvePoint, type FlowCurve } from "#cartography/plane/flowCurve.ts";
import { bodySteps, stripVertices } from "#map/flows/flowShaders.ts";
import { expectedScene, manifest } from "../support/expectedScene.ts";

/** Pixels that chords on screen lie off their curve at most: at the middle of each, where a cubic is near its farthest. */
function farthestOff(curve: FlowCurve, frame: ScreenFrame, steps: number): number {
  const off = Array.from({ length: steps }, (_, step) => {
    const at = (part: number) => toScreen(frame, curvePoint(curve, (step + part) / steps));
    const [from, middle, to] = [at(0), at(0.5), at(1)];
    const isSeen = middle.every(
      (pixel, axis) => pixel > 0 && pixel < (axis === 0 ? frame.width : frame.height),
    );
    return isSeen ? Math.hypot(middle[0] - (from[0] + to[0]) / 2, middle[1] - (from[1] + to[1]) / 2) : 0;
  });
  return Math.max(...off);
}

test.each([
  ["equal-earth", 360, 300, 0.25],
  ["equal-earth", 1000, 505, 0.25],
  ["equal-earth", 2560, 1200, 0.25],
  ["globe", 1000, 700, 0.25],
  ["mercator", 1440, 800, 0.25],
  // Flows from the far side of the world bend sharply where they come in over its rim.
  ["europe", 1440, 800, 1.5],
] as const)(
  "flows in %s, %d pixels wide, bend without a corner that could be seen",
  (id, width, height, maxPx) => {
    const scene = expectedScene("material=copper&measure=exports&year=2022&top=1000");
    const anchors = anchorsOf(manifest);
    const { projection, frame } = startOutlook({
      id,
      camera: null,
      face: globeFace(scene, anchors),
      size: { width, height },
      insets: mapInsets(["zoom", "projection"], width),
      discs,
    });
    const flows = drawnFlows(scene, anchors, projection, frame.pixelsPerUnit, width);
    const curves = flows.flatMap(({ pieces }) => pieces.map(({ curve }) => curve));
    expect(curves.length).toBeGreaterThan(400);
    const steps = bodySteps(frame.pixelsPerUnit);
    expect(Math.max(...curves.map((curve) => farthestOff(curve, frame, steps)))).toBeLessThan(maxPx);
  },
);

test("a map needs no more vertices than its size asks for, and a close look not all that it could have", () => {
  expect([300, 1000, 2500].map(bodySteps)).toEqual([16, 26, 40]);
  expect(bodySteps(1e6)).toBe(bodySteps(1e5));
  expect(stripVertices(16)).toBe(38);
});
