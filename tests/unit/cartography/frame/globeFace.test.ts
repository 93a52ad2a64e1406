import { expect, test } from "vitest";
import { globeFace } from "#cartography/frame/globeFace.ts";
import { anArc } from "../../../fixtures/flowsOfScene.ts";

const ANCHORS = new Map([
  ["CHL", [-71, -33] as const],
  ["CHN", [104, 35] as const],
]);
const arcs = [anArc("CHL", "CHN", 1)];

test("a globe faces the place that the view is seen from, near enough to the equator to show most land", () => {
  expect(globeFace({ arcs, question: { place: "CHL" } }, ANCHORS)).toEqual([-71, -32]);
  expect(globeFace({ arcs, question: { place: null } }, ANCHORS)).not.toEqual([-71, -32]);
  expect(globeFace({ arcs, question: { place: "a group" } }, ANCHORS)).toEqual(
    globeFace({ arcs, question: { place: null } }, ANCHORS),
  );
});
