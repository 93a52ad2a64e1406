import { expect, test } from "vitest";
import { drawnFlows } from "#cartography/flows/drawnFlows.ts";
import { type ScreenFrame, toScreen } from "#cartography/frame/screenFrame.ts";
import { labelSpots } from "#cartography/labels/labelSpots.ts";
import type { Anchors } from "#cartography/plane/anchors.ts";
import { europe, globe } from "#cartography/plane/disc/discProjections.ts";
import type { PlanProjection } from "#cartography/plane/projection.ts";
import { anArc } from "../../../fixtures/flowsOfScene.ts";

const ANCHORS: Anchors = new Map([
  ["COD", [23.5, -2.9]],
  ["FIN", [26, 63]],
  ["JPN", [138, 36]],
]);
const EUROPE: ScreenFrame = { centre: europe.forward(12, 54), pixelsPerUnit: 4000, width: 800, height: 500 };

function spots(
  flows: readonly (readonly [string, string])[],
  projection: PlanProjection,
  frame: ScreenFrame,
) {
  const scene = { arcs: flows.map(([origin, destination]) => anArc(origin, destination, 1)), rings: [] };
  return labelSpots(
    ANCHORS,
    drawnFlows(scene, ANCHORS, projection, frame.pixelsPerUnit, frame.width),
    projection,
    frame,
  );
}

test("a place in sight is named where it is", () => {
  expect(spots([], europe, EUROPE).get("FIN")).toEqual({ at: [26, 63], towards: null });
});

test("a supplier beyond the frame is named where its flow comes in", () => {
  const spot = spots([["COD", "FIN"]], europe, EUROPE).get("COD");
  if (spot === undefined) throw new Error("the supplier has a spot");
  const [x, y] = toScreen(EUROPE, europe.forward(...spot.at));
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(800);
  expect(y).toBeGreaterThan(450);
  expect(y).toBeLessThan(500);
  expect(spot.towards?.[1]).toBeGreaterThan(0);
});

test("a place beyond the frame without a flow in sight has no name there", () => {
  expect(spots([["COD", "JPN"]], europe, { ...EUROPE, centre: europe.forward(0, 60) }).has("JPN")).toBe(
    false,
  );
  expect(spots([], europe, EUROPE).has("COD")).toBe(false);
});

test("a place behind the globe is named at the rim, where its flow goes under", () => {
  const facing = globe([10, 10], 2);
  const frame: ScreenFrame = { centre: [0.5, 0.5], pixelsPerUnit: 900, width: 800, height: 500 };
  const spot = spots([["COD", "JPN"]], facing, frame).get("JPN");
  if (spot === undefined) throw new Error("the buyer has a spot");
  expect(facing.shows([138, 36])).toBe(false);
  expect(facing.forward(...spot.at)[0]).toBeGreaterThan(facing.forward(60, 10)[0]);
});
