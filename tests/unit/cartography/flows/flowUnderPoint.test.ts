import { expect, test } from "vitest";
import { drawnFlows } from "#cartography/flows/drawnFlows.ts";
import { flowUnderPoint } from "#cartography/flows/flowUnderPoint.ts";
import { fromScreen, toScreen } from "#cartography/frame/screenFrame.ts";
import { mercator } from "#cartography/plane/cut/cutProjections.ts";
import { curvePoint } from "#cartography/plane/flowCurve.ts";
import { anArc } from "../../../fixtures/flowsOfScene.ts";

const FRAME = { centre: [0.5, 0.5], pixelsPerUnit: 1000, width: 1000, height: 600 } as const;
const ANCHORS = new Map([
  ["AAA", [-60, 10] as const],
  ["BBB", [40, 20] as const],
]);

const flows = drawnFlows(
  { arcs: [anArc("AAA", "BBB", 1), anArc("BBB", "AAA", 0.2)], rings: [] },
  ANCHORS,
  mercator,
  1000,
  1000,
);

test("screen and plan are each other's inverse", () => {
  expect(fromScreen(FRAME, toScreen(FRAME, [0.3, 0.7]))).toEqual([expect.closeTo(0.3), expect.closeTo(0.7)]);
});

test("a flow is met on its curve and not beside it", () => {
  for (const flow of flows) {
    const middle = flow.pieces[0] && toScreen(FRAME, curvePoint(flow.pieces[0].curve, 0.5));
    expect(middle && flowUnderPoint(flows, FRAME, middle, 3)?.id).toBe(flow.id);
  }
  expect(flowUnderPoint(flows, FRAME, [20, 20], 3)).toBeNull();
});

test("the largest flow is drawn first, and one without an anchor not at all", () => {
  const drawn = drawnFlows(
    { arcs: [anArc("AAA", "BBB", 0.1), anArc("BBB", "AAA", 0.9), anArc("AAA", "XXX", 1)], rings: [] },
    ANCHORS,
    mercator,
    1000,
    1000,
  );
  expect(drawn.map(({ id }) => id)).toEqual(["BBB-AAA", "AAA-BBB"]);
});

test("a calm flow is met only on its line, so that a crowd leaves the countries under it to be met", () => {
  const calm = drawnFlows(
    { arcs: [anArc("AAA", "BBB", 0.2, false)], rings: [] },
    ANCHORS,
    mercator,
    1000,
    1000,
  );
  const [x = 0, y = 0] = calm[0]?.pieces[0] ? toScreen(FRAME, curvePoint(calm[0].pieces[0].curve, 0.5)) : [];
  expect(flowUnderPoint(calm, FRAME, [x, y], 3)?.id).toBe("AAA-BBB");
  expect(flowUnderPoint(calm, FRAME, [x, y + 3], 3)).toBeNull();
});
