import { describe, expect, test } from "vitest";
import { ACTIVITIES, AGREEMENT_KINDS } from "#schema/ids.ts";
import { ACTIVITY_SHAPES, AGREEMENT_DASHES, mapPaint, NEGOTIATION_DASHES } from "#theme/mapPaint.ts";
import { MAP_PATTERNS, mapPattern } from "#theme/mapPatterns.ts";
import { contrast, deltaE, luminance, type Vision } from "./colourMetrics.ts";

/** Least difference between any two entries of the legend, CIE76. */
const LEAST_DIFFERENCE = 9;
/** Least contrast of graphics against what they lie on (WCAG 2, 1.4.11). */
const LEAST_CONTRAST = 3;

const VISIONS: readonly Vision[] = ["normal", "protanopia", "deuteranopia", "tritanopia"];

describe.each(["light", "dark"] as const)("the map's paint in %s", (flavour) => {
  const paint = mapPaint(flavour);
  const legend: Record<string, string> = {
    "not listed": paint.land,
    flow: paint.flow,
    ...Object.fromEntries(paint.classes.map((colour, index) => [`class ${index}`, colour])),
  };

  test.each(VISIONS)("any two entries of the legend differ in %s vision", (vision) => {
    const entries = Object.entries(legend);
    const alike = entries.flatMap(([a, first], index) =>
      entries.slice(index + 1).flatMap(([b, second]) => {
        const difference = deltaE(first, second, vision);
        return difference < LEAST_DIFFERENCE ? [`${a} and ${b}: ${difference.toFixed(1)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  test("a flow, as accent or as casing, stands out from sea, land and every class", () => {
    for (const under of [paint.water, paint.land, paint.patternPaper, ...paint.classes]) {
      const best = Math.max(contrast(paint.flow, under), contrast(paint.flowCasing, under));
      expect(best, under).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
    expect(contrast(paint.flow, paint.flowCasing)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test("labels and flags can be read on their halo and paper", () => {
    expect(contrast(paint.label, paint.labelHalo)).toBeGreaterThanOrEqual(7);
    expect(contrast(paint.flag, paint.flagPaper)).toBeGreaterThanOrEqual(7);
  });

  test("the classes run one way from land to the darkest or brightest", () => {
    const steps = paint.classes.map(luminance);
    const sorted = [...steps].sort((a, b) => (flavour === "light" ? b - a : a - b));
    expect(steps).toEqual(sorted);
  });

  test("agreement outlines stand out from sea, land and patterns", () => {
    for (const under of [paint.water, paint.land]) {
      expect(contrast(paint.agreement, under), under).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  test("every pattern has its own tile, and its ink shows on its paper", () => {
    const tiles = MAP_PATTERNS.map((id) => mapPattern(id, paint));
    expect(new Set(tiles.map(({ path, stroke }) => `${path} ${stroke}`)).size).toBe(tiles.length);
    for (const { paper, ink } of tiles)
      if (paper !== null) expect(contrast(ink, paper)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    const darkest = paint.classes.at(-1) ?? "";
    expect(contrast(mapPattern("over-benchmark", paint).ink, darkest)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});

test("agreements are told apart by their dashes alone, projects by their shape alone", () => {
  const dashes = [...AGREEMENT_KINDS.map((kind) => AGREEMENT_DASHES[kind]), NEGOTIATION_DASHES].map(String);
  expect(new Set(dashes).size).toBe(dashes.length);
  expect(new Set(ACTIVITIES.map((activity) => ACTIVITY_SHAPES[activity])).size).toBe(ACTIVITIES.length);
});
