import { expect, test } from "vitest";
import { mapPaint } from "#theme/mapPaint.ts";
import { MAP_PATTERNS, mapPattern, tileLayers } from "#theme/mapPatterns.ts";

const paint = mapPaint("light");

test.each(MAP_PATTERNS)("the tile of %s ends with its ink, over its casing and its paper", (id) => {
  const pattern = mapPattern(id, paint);
  const layers = tileLayers(pattern).map(({ fill, stroke }) => fill ?? stroke);
  const under = [pattern.paper, pattern.casing].filter((colour) => colour !== null);
  expect(layers).toEqual([...under, pattern.ink]);
});

test("a casing is wider than the stroke over it", () => {
  const [casing, ink] = tileLayers(mapPattern("disputed", paint));
  expect(casing?.d).toBe(ink?.d);
  expect(casing?.widthPx).toBeGreaterThan(ink?.widthPx ?? 0);
});
