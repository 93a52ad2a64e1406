import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DrawnFlow, drawnFlows } from "#cartography/flows/drawnFlows.ts";
import { equalEarth, mercator } from "#cartography/plane/cut/cutProjections.ts";
import { globe } from "#cartography/plane/disc/discProjections.ts";
import { curvePoint } from "#cartography/plane/flowCurve.ts";
import { anArc, aRing } from "../../../fixtures/flowsOfScene.ts";

const PIXELS = 900;
const ANCHORS = new Map([
  ["BEL", [4.6, 50.6] as const],
  ["LUX", [6.1, 49.8] as const],
  ["CHL", [-71, -33] as const],
  ["CHN", [106.3, 32.5] as const],
  ["COD", [23.5, -2.9] as const],
  ["EU27", [11.6, 50.2] as const],
]);

const draw = (
  arcs: Parameters<typeof anArc>[],
  rings: Parameters<typeof aRing>[] = [],
  projection = equalEarth,
) =>
  drawnFlows(
    { arcs: arcs.map((arc) => anArc(...arc)), rings: rings.map((ring) => aRing(...ring)) },
    ANCHORS,
    projection,
    PIXELS,
    PIXELS,
  );

/** Points along a flow, in pixels of the plan. */
const along = ({ pieces }: DrawnFlow): (readonly [number, number])[] =>
  pieces.flatMap(({ curve }) =>
    Array.from({ length: 21 }, (_, step) => {
      const [x, y] = curvePoint(curve, step / 20);
      return [x * PIXELS, y * PIXELS] as const;
    }),
  );

describe("the order of drawing", () => {
  test("is calm before leading, rings among the leading, and the largest first", () => {
    const drawn = draw(
      [
        ["COD", "CHN", 1],
        ["CHL", "CHN", 0.4],
        ["CHN", "COD", 0.1, false],
        ["COD", "CHL", 0.2, false],
      ],
      [["EU27", 0.6]],
    );
    expect(drawn.map(({ id }) => id)).toEqual(["COD-CHL", "CHN-COD", "COD-CHN", "EU27-EU27", "CHL-CHN"]);
  });

  test("never puts a wide flow over a thin one of its kind", () => {
    const width = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(width, fc.boolean()), { maxLength: 30 }), (flows) => {
        const drawn = draw(flows.map(([wide, isLeading]) => ["COD", "CHN", wide, isLeading]));
        for (const [index, flow] of drawn.entries()) {
          const before = drawn[index - 1];
          if (before === undefined) continue;
          expect(Number(before.isLeading)).toBeLessThanOrEqual(Number(flow.isLeading));
          if (before.isLeading === flow.isLeading) {
            expect(before.widthPixels).toBeGreaterThanOrEqual(flow.widthPixels);
          }
        }
      }),
    );
  });
});

describe("a ring", () => {
  const [x = 0, y = 0] = equalEarth.forward(11.6, 50.2).map((part) => part * PIXELS);

  test("runs around its place as wide as a flow of its quantity, and leaves room for a dot inside", () => {
    for (const width of [0, 0.3, 1]) {
      const [ring, flow] = [draw([], [["EU27", width]])[0], draw([["COD", "CHN", width]])[0]];
      if (ring === undefined) throw new Error("no ring");
      expect(ring.widthPixels).toBe(flow?.widthPixels);
      const distances = along(ring).map(([px, py]) => Math.hypot(px - x, py - y));
      expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(0.1);
      expect(Math.min(...distances) - ring.widthPixels / 2).toBeGreaterThan(7);
    }
  });

  test("goes on where the piece before ends, and ends in an arrowhead before it closes", () => {
    const pieces = draw([], [["EU27", 0.5]])[0]?.pieces ?? [];
    expect(pieces.map(({ kind }) => kind)).toEqual(["through", "through", "whole"]);
    expect(pieces[0]?.curve.end).toEqual(pieces[1]?.curve.start);
    expect(pieces[1]?.curve.end).toEqual(pieces[2]?.curve.start);
    const [start, end] = [pieces[0]?.curve.start ?? [0, 0], pieces[2]?.curve.end ?? [0, 0]];
    expect(Math.hypot(start[0] - end[0], start[1] - end[1]) * PIXELS).toBeGreaterThan(8);
  });

  test("holds flows of its place off, so that their arrowheads stand around it", () => {
    const drawn = draw(
      [
        ["COD", "EU27", 0.5],
        ["EU27", "CHN", 0.5],
      ],
      [["EU27", 1]],
    );
    const outside = 14 / 2 + 17;
    for (const flow of drawn.filter(({ origin, destination }) => origin !== destination)) {
      const nearest = Math.min(...along(flow).map(([px, py]) => Math.hypot(px - x, py - y)));
      expect(nearest).toBeGreaterThan(outside);
      expect(nearest).toBeLessThan(outside + 15);
    }
  });

  test("behind the globe is not drawn", () => {
    const behind = globe([-170, -40], 10);
    expect(drawnFlows({ arcs: [], rings: [aRing("EU27", 1)] }, ANCHORS, behind, PIXELS, PIXELS)).toEqual([]);
  });
});

test.each([
  ["the whole world", PIXELS],
  ["Europe", 12_000],
])("flows there and back between neighbours keep apart at the scale of %s", (_, pixels) => {
  const drawn = drawnFlows(
    { arcs: [anArc("BEL", "LUX", 0), anArc("LUX", "BEL", 0)], rings: [] },
    ANCHORS,
    mercator,
    pixels,
    PIXELS,
  );
  const [there, back] = drawn.map(({ pieces }) => pieces[0] && curvePoint(pieces[0].curve, 0.5));
  if (!there || !back) throw new Error("not drawn");
  const apart = Math.hypot(there[0] - back[0], there[1] - back[1]) * pixels;
  expect(apart).toBeGreaterThan(15);
});
