import fc from "fast-check";
import { expect, test } from "vitest";
import { weightOf } from "#domain/trade/weightOf.ts";

test("a row of a few dollars without a weight does not take away the weight of the rest", () => {
  expect(weightOf(5_000, 99_999, 100_000)).toBeCloseTo(5_000.05, 4);
});

test("rows without a weight of more than a twentieth of the value leave the weight unknown", () => {
  expect(weightOf(950, 95, 100)).toBe(1_000);
  expect(weightOf(940, 94, 100)).toBeNull();
});

test("a weight is not known where nothing is weighed", () => {
  expect(weightOf(0, 0, 100)).toBeNull();
  expect(weightOf(0, 0, 0)).toBeNull();
});

test("an estimate never falls below what is weighed, and never exceeds it by more than a nineteenth", () => {
  const positive = fc.double({ min: 1, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(positive, positive, fc.double({ min: 0, max: 1, noNaN: true }), (tonnes, value, part) => {
      const weight = weightOf(tonnes, value * part, value);
      if (weight === null) return;
      expect(weight).toBeGreaterThanOrEqual(tonnes * (1 - 1e-9));
      expect(weight).toBeLessThanOrEqual((tonnes / 0.95) * (1 + 1e-9));
    }),
  );
});
