import { expect, test } from "vitest";
import { drawnFlows } from "#cartography/flows/drawnFlows.ts";
import { equalEarth } from "#cartography/plane/cut/cutProjections.ts";
import { flowInstances, flowStates, GEOMETRY_FLOATS, STATE_FLOATS } from "#map/flows/flowInstances.ts";
import { anArc, aRing } from "../../fixtures/flowsOfScene.ts";

const ANCHORS = new Map([
  ["CHL", [-71, -33] as const],
  ["CHN", [106.3, 32.5] as const],
  ["COD", [23.5, -2.9] as const],
]);

const flows = drawnFlows(
  { arcs: [anArc("COD", "CHN", 1), anArc("CHL", "CHN", 0.5)], rings: [] },
  ANCHORS,
  equalEarth,
  1400,
  1400,
);

test("a flow over the Pacific is two instances, any other one", () => {
  const { count, geometry } = flowInstances(flows);
  expect(count).toBe(3);
  expect(geometry).toHaveLength(3 * GEOMETRY_FLOATS);
  expect(geometry[8], "width in pixels of the largest").toBe(14);
});

test("tones and kinds follow the order of the instances", () => {
  const states = flowStates(flows, ({ origin }) => (origin === "CHL" ? "highlighted" : "dimmed"));
  expect(states).toHaveLength(3 * STATE_FLOATS);
  expect([...states]).toEqual([0, 0, 2, 1, 2, 2]);
});

test("a calm flow has tones of its own until it is highlighted, then those of any other", () => {
  const calm = drawnFlows(
    { arcs: [anArc("COD", "CHN", 1, false)], rings: [] },
    ANCHORS,
    equalEarth,
    1400,
    1400,
  );
  expect([...flowStates(calm, () => "dimmed")]).toEqual([3, 0]);
  expect([...flowStates(calm, () => "normal")]).toEqual([4, 0]);
  expect([...flowStates(calm, () => "highlighted")]).toEqual([2, 0]);
});

test("a ring is three instances, of which the last has the arrowhead", () => {
  const ring = drawnFlows({ arcs: [], rings: [aRing("COD", 1)] }, ANCHORS, equalEarth, 1400, 1400);
  expect([...flowStates(ring, () => "normal")]).toEqual([1, 4, 1, 4, 1, 0]);
});
