import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutNarrows } from "#cartography/land/cutNarrows.ts";
import type { PlanPoint } from "#cartography/plane/planPoint.ts";
import { ringArea } from "#cartography/plane/ringArea.ts";

/** A square of edge 100 whose lower side has one more shape in its middle. */
const squareWith = (...middle: readonly PlanPoint[]): PlanPoint[] => [
  [0, 0],
  [40, 0],
  ...middle,
  [60, 0],
  [100, 0],
  [100, 100],
  [0, 100],
  [0, 0],
];
const PLAIN = squareWith();
const FJORD = squareWith([49, 0], [50, 14], [51, 0]);
const HEADLAND = squareWith([49, 0], [50, -14], [51, 0]);
const BAY = squareWith([45, 0], [50, 14], [55, 0]);

describe("an outline without narrows", () => {
  test("runs across a fjord and a headland where they begin", () => {
    for (const ring of [FJORD, HEADLAND]) {
      const cut = cutNarrows(ring, 3);
      expect(cut).not.toContainEqual(ring[3]);
      expect(cut).toEqual(expect.arrayContaining(PLAIN));
    }
  });

  test("follows a bay that is wider, and corners", () => {
    expect(cutNarrows(BAY, 3)).toEqual(BAY);
    expect(cutNarrows(PLAIN, 3)).toEqual(PLAIN);
  });

  test("keeps all of a country that is narrow itself", () => {
    const chile: PlanPoint[] = [
      [0, 0],
      [2, 0],
      [2, 80],
      [0, 80],
      [0, 0],
    ];
    expect(cutNarrows(chile, 3)).toEqual(chile);
  });

  test("is closed, takes no point that was not there, changes no area by more than a tenth", () => {
    const angles = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 4, maxLength: 60 });
    fc.assert(
      fc.property(angles, fc.double({ min: 0.001, max: 2, noNaN: true }), (radii, width) => {
        const points = radii.map((radius, index): PlanPoint => {
          const angle = (2 * Math.PI * index) / radii.length;
          return [radius * Math.cos(angle), radius * Math.sin(angle)];
        });
        const ring = [...points, ...points.slice(0, 1)];
        const cut = cutNarrows(ring, width);
        expect(cut.at(-1)).toEqual(cut[0]);
        let next = 0;
        for (const point of cut) {
          next = ring.indexOf(point, next);
          expect(next).toBeGreaterThanOrEqual(0);
          next += 1;
        }
        expect(Math.abs(ringArea(cut) - ringArea(ring))).toBeLessThanOrEqual(0.1 * ringArea(ring) + 1e-12);
      }),
    );
  });
});
