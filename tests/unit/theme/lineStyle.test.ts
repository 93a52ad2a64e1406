import { describe, expect, test } from "vitest";
import { LINE_WIDTHS, type WidthsByZoom, widthAt } from "#theme/lineStyle.ts";

const WIDTHS: WidthsByZoom = [
  [-1, 0.6],
  [1, 1],
  [3, 3],
];

describe("the width of a line", () => {
  test.each([
    [-4, 0.6],
    [-1, 0.6],
    [0, 0.8],
    [1, 1],
    [2.5, 2.5],
    [3, 3],
    [9, 3],
  ])("at zoom %d is %d", (zoom, width) => {
    expect(widthAt(WIDTHS, zoom)).toBeCloseTo(width, 9);
  });

  test("of one width is that at every zoom", () => {
    for (const zoom of [-3, 0, 2]) expect(widthAt([[0, 0.6]], zoom)).toBe(0.6);
  });

  test("never falls as the map comes nearer", () => {
    for (const widths of Object.values<WidthsByZoom>(LINE_WIDTHS))
      expect(widths).toEqual([...widths].sort(([a, c], [b, d]) => a - b || c - d));
  });
});
