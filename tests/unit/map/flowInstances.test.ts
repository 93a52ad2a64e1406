import { expect, test } from "vitest";
import { equalEarth } from "#cartography/cutProjections.ts";
import { drawnFlows } from "#cartography/drawnFlows.ts";
import { flowInstances, flowStates, GEOMETRY_FLOATS, STATE_FLOATS } from "#map/flows/flowInstances.ts";
import type { SceneArc } from "#scene/scene.ts";

const ANCHORS = new Map([
  ["CHL", [-71, -33] as const],
  ["CHN", [106.3, 32.5] as const],
  ["COD", [23.5, -2.9] as const],
]);

function arc(origin: string, destination: string, width: number): SceneArc {
  const id = `${origin}-${destination}`;
  return {
    id,
    origin,
    destination,
    valueKusd: 1,
    valueKeur: null,
    massTonnes: null,
    share: 0.5,
    width,
    isLeading: true,
    codes: [],
  };
}

const flows = drawnFlows(
  { arcs: [arc("COD", "CHN", 1), arc("CHL", "CHN", 0.5)], rings: [] },
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
