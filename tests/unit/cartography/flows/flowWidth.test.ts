import fc from "fast-check";
import { expect, test } from "vitest";
import { flowWidthPixels } from "#cartography/flows/flowWidth.ts";

const part = fc.double({ min: 0, max: 1, noNaN: true });
const screen = fc.integer({ min: 200, max: 3000 });

test("a larger flow is never thinner, and every flow can be seen", () => {
  fc.assert(
    fc.property(part, part, screen, (a, b, width) => {
      const [small, large] = [Math.min(a, b), Math.max(a, b)];
      expect(flowWidthPixels(small, width)).toBeLessThanOrEqual(flowWidthPixels(large, width));
      expect(flowWidthPixels(small, width)).toBeGreaterThanOrEqual(0.8);
    }),
  );
});

test("the widest flow is 14 pixels on a desktop and half of that on a telephone", () => {
  expect(flowWidthPixels(1, 1440)).toBe(14);
  expect(flowWidthPixels(1, 320)).toBe(7);
});

test("ten times the quantity is about three times as wide, until the thinnest line of 1.5 pixels", () => {
  const ofQuantity = (quantity: number) => flowWidthPixels(Math.sqrt(quantity), 1440);
  expect(ofQuantity(0.5) / ofQuantity(0.05)).toBeCloseTo(Math.sqrt(10), 9);
  expect(ofQuantity(0.02)).toBeCloseTo(14 * Math.sqrt(0.02), 9);
  expect(ofQuantity(0.0001)).toBe(1.5);
});
