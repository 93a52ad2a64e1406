import { expect, test } from "vitest";
import { simplifyRing } from "#cartography/land/simplifyRing.ts";

/** A square of edge 10 with a fjord of depth 1 in its lower side. */
const SQUARE = [
  [0, 0],
  [4, 0],
  [5, 1],
  [6, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

test("a bend smaller than the tolerance goes, corners and closure stay", () => {
  const calm = simplifyRing(SQUARE, 1.5);
  expect(calm).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ]);
});

test("a bend larger than the tolerance stays", () => {
  expect(simplifyRing(SQUARE, 0.5)).toContainEqual([5, 1]);
});
