import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flowPieces } from "#cartography/flows/flowPieces.ts";
import { equalEarth } from "#cartography/plane/cut/cutProjections.ts";
import { globe } from "#cartography/plane/disc/discProjections.ts";
import { curvePoint } from "#cartography/plane/flowCurve.ts";
import type { LonLat } from "#cartography/plane/planPoint.ts";
import { angleBetween } from "#cartography/plane/sphericalCurve.ts";

const WORLD_PIXELS = 1400;
const CONGO: LonLat = [23.5, -2.9];
const CHINA: LonLat = [106.3, 32.5];
const CHILE: LonLat = [-71, -33];
const USA: LonLat = [-97.5, 39.5];
const JAPAN: LonLat = [138, 36];
const BELGIUM: LonLat = [4.8, 50.8];
const LUXEMBOURG: LonLat = [6.1, 49.7];
const HONG_KONG: LonLat = [114.1, 22.4];
const MACAO: LonLat = [113.55, 22.15];

const pieces = (from: LonLat, to: LonLat, scale = WORLD_PIXELS) => flowPieces(equalEarth, from, to, scale);

describe("a flow on the flat map", () => {
  test("is one curve where the short way stays on the map", () => {
    expect(pieces(CONGO, CHINA).map(({ kind }) => kind)).toEqual(["whole"]);
  });

  test.each([
    ["Chile", "China", CHILE, CHINA],
    ["the United States", "Japan", USA, JAPAN],
    ["Japan", "the United States", JAPAN, USA],
  ])("leaves one edge and arrives from the other between %s and %s", (_from, _to, from, to) => {
    const [leaving, arriving] = pieces(from, to);
    expect([leaving?.kind, arriving?.kind]).toEqual(["leaving", "arriving"]);
    for (const piece of [leaving, arriving]) {
      const span = Math.abs((piece?.curve.start[0] ?? 0) - (piece?.curve.end[0] ?? 1));
      expect(span, "never across the whole map").toBeLessThan(0.4);
    }
    expect(leaving?.curve.end[1]).toBeCloseTo(arriving?.curve.start[1] ?? 0, 9);
  });

  test("parts from the flow the other way, and the pair is symmetrical", () => {
    const [there] = pieces(CONGO, CHINA);
    const [back] = pieces(CHINA, CONGO);
    if (there === undefined || back === undefined) throw new Error("both flows are drawn");
    const [a, b] = [curvePoint(there.curve, 0.5), curvePoint(back.curve, 0.5)];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1]) * WORLD_PIXELS).toBeGreaterThan(30);
    const chord = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const ends = [equalEarth.forward(...CONGO), equalEarth.forward(...CHINA)];
    expect(chord[0]).toBeCloseTo(((ends[0]?.[0] ?? 0) + (ends[1]?.[0] ?? 0)) / 2, 2);
    expect(chord[1]).toBeCloseTo(((ends[0]?.[1] ?? 0) + (ends[1]?.[1] ?? 0)) / 2, 2);
  });

  test.each([
    ["Belgium and Luxembourg", BELGIUM, LUXEMBOURG],
    ["Hong Kong and Macao", HONG_KONG, MACAO],
  ])("swings out far enough to be read between %s", (_pair, from, to) => {
    const [piece] = pieces(from, to);
    if (piece === undefined) throw new Error("the flow is drawn");
    const anchor = equalEarth.forward(...from);
    const reach = Math.max(
      ...[0.25, 0.5, 0.75].map((t) => {
        const [x, y] = curvePoint(piece.curve, t);
        return Math.hypot(x - anchor[0], y - anchor[1]) * WORLD_PIXELS;
      }),
    );
    expect(reach).toBeGreaterThan(10);
  });

  test("keeps clear of both anchors", () => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.double({ min: -160, max: 179, noNaN: true }),
          fc.double({ min: -55, max: 70, noNaN: true }),
        ),
        fc.tuple(
          fc.double({ min: -160, max: 179, noNaN: true }),
          fc.double({ min: -55, max: 70, noNaN: true }),
        ),
        (from, to) => {
          fc.pre(Math.hypot(from[0] - to[0], from[1] - to[1]) > 5);
          const drawn = pieces(from, to);
          const [first] = drawn;
          const last = drawn.at(-1);
          const [start, end] = [equalEarth.forward(...from), equalEarth.forward(...to)];
          const gap = (a: readonly number[], b: readonly number[] = [9, 9]) =>
            Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)) * WORLD_PIXELS;
          expect(gap(start, first?.curve.start)).toBeGreaterThan(1);
          expect(gap(end, last?.curve.end)).toBeGreaterThan(1.5);
        },
      ),
    );
  });
});

describe("a flow on a globe that faces Africa", () => {
  const facing = globe([20, 5], 2);
  const onGlobe = (from: LonLat, to: LonLat) => flowPieces(facing, from, to, WORLD_PIXELS);

  test("is whole where both ends are seen", () => {
    expect(onGlobe(CONGO, BELGIUM).map(({ kind }) => kind)).toEqual(["whole"]);
  });

  test("leaves over the rim for a place behind it, and arrives from one", () => {
    expect(onGlobe(CONGO, JAPAN).map(({ kind }) => kind)).toEqual(["leaving"]);
    expect(onGlobe(JAPAN, CONGO).map(({ kind }) => kind)).toEqual(["arriving"]);
  });

  test("is not drawn through the Earth when both ends are behind it", () => {
    expect(onGlobe(JAPAN, USA)).toEqual([]);
  });

  test("never leaves the disc, but for the bow between neighbours at its rim", () => {
    const fromMiddle = ([x, y]: readonly [number, number]) => Math.hypot(x - 0.5, y - 0.5);
    const rim = Math.max(...facing.outline().map(fromMiddle));
    const NEIGHBOURS_RADIANS = 0.15;
    const BOW_PIXELS = 20;
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -60, max: 75, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (from, to) => {
        const beyond = angleBetween(from, to) < NEIGHBOURS_RADIANS ? BOW_PIXELS : 0.1;
        for (const { curve } of onGlobe(from, to)) {
          for (let step = 0; step <= 20; step += 1) {
            const point = curvePoint(curve, step / 20);
            expect((fromMiddle(point) - rim) * WORLD_PIXELS).toBeLessThan(beyond);
          }
        }
      }),
    );
  });
});
