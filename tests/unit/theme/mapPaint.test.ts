import { describe, expect, test } from "vitest";
import { ACTIVITIES, AGREEMENT_KINDS } from "#schema/ids.ts";
import {
  ACTIVITY_SHAPES,
  AGREEMENT_DASHES,
  LINE_DASHES,
  mapPaint,
  NEGOTIATION_DASHES,
  PALETTES,
} from "#theme/mapPaint.ts";
import { MAP_PATTERNS, mapPattern } from "#theme/mapPatterns.ts";
import { contrast, deltaE, lightness, luminance, type Vision } from "./colourMetrics.ts";
import { inkCover, patternMean } from "./patternMean.ts";

/** Least difference between any two entries of the legend, CIE76. */
const MIN_DIFFERENCE_CIE76 = 9;
/** Least contrast of graphics against what they lie on (WCAG 2, 1.4.11). */
const MIN_CONTRAST = 3;
/** Least step in lightness L* between neighbouring classes, so that they survive a black-and-white print. */
const MIN_LIGHTNESS_STEP = 7;

const VISIONS: readonly Vision[] = ["normal", "protanopia", "deuteranopia", "tritanopia"];

/** States shown on paper of their own; "trace" and the benchmark lie on the class they belong to. */
const ON_PAPER = ["zero", "withheld", "not-available", "not-applicable"] as const;

function alike(pairs: readonly (readonly [name: string, a: string, b: string])[], vision: Vision): string[] {
  return pairs.flatMap(([name, a, b]) => {
    const difference = deltaE(a, b, vision);
    return difference < MIN_DIFFERENCE_CIE76 ? [`${name}: ${difference.toFixed(1)}`] : [];
  });
}

describe.each(PALETTES)("the map's paint in %s", (flavour) => {
  const paint = mapPaint(flavour);
  const classes = paint.classes.map((colour, index) => [`class ${index}`, colour] as const);
  const plain: readonly (readonly [string, string])[] = [
    ["not listed", paint.land],
    ["water", paint.water],
    ...classes,
    ["flow", paint.flow],
    ["agreement", paint.agreement],
    ["project", paint.flag],
    ["EU border", paint.euOutline],
  ];
  const areas = [paint.water, paint.land, paint.patternPaper, ...paint.classes];
  const best = (under: string, ...inks: string[]) => Math.max(...inks.map((ink) => contrast(ink, under)));

  test.each(VISIONS)("any two plain entries of the legend differ in %s vision", (vision) => {
    const pairs = plain.flatMap(([a, first], index) =>
      plain.slice(index + 1).map(([b, second]) => [`${a} and ${b}`, first, second] as const),
    );
    expect(pairs).toHaveLength(66);
    expect(alike(pairs, vision)).toEqual([]);
  });

  test.each(VISIONS)(
    "no state is taken for a class, land, water or sign from afar in %s vision",
    (vision) => {
      const pairs = ON_PAPER.flatMap((state) => {
        const mean = patternMean(mapPattern(state, paint), paint.patternPaper);
        return plain.map(([name, colour]) => [`${state} and ${name}`, mean, colour] as const);
      });
      expect(pairs).toHaveLength(ON_PAPER.length * plain.length);
      expect(alike(pairs, vision)).toEqual([]);
    },
  );

  test("states are told from each other by their pattern, whose ink shows on its paper", () => {
    const tiles = MAP_PATTERNS.map((id) => mapPattern(id, paint));
    expect(new Set(tiles.map(({ path, stroke }) => `${path} ${stroke}`)).size).toBe(tiles.length);
    for (const { paper, ink } of tiles)
      if (paper !== null) expect(contrast(ink, paper)).toBeGreaterThanOrEqual(MIN_CONTRAST);
  });

  test("what lies on a class keeps its colour and is marked in ink that shows on it", () => {
    const [lowest = "", darkest = ""] = [paint.classes[0], paint.classes.at(-1)];
    const [trace, over] = [mapPattern("trace", paint), mapPattern("over-benchmark", paint)];
    expect(trace.paper).toBe(lowest);
    expect(contrast(trace.ink, lowest)).toBeGreaterThanOrEqual(MIN_CONTRAST);
    expect(contrast(over.ink, darkest)).toBeGreaterThanOrEqual(MIN_CONTRAST);
  });

  test("printed in black and white, classes differ in lightness and the mark above 65 % is seen", () => {
    const steps = paint.classes.map(lightness);
    for (const [index, step] of steps.slice(1).entries())
      expect(Math.abs(step - (steps[index] ?? step)), `class ${index}`).toBeGreaterThanOrEqual(
        MIN_LIGHTNESS_STEP,
      );
    const over = mapPattern("over-benchmark", paint);
    const darkest = paint.classes.at(-1) ?? "";
    expect(Math.abs(lightness(over.ink) - lightness(darkest))).toBeGreaterThanOrEqual(30);
    expect(inkCover(over)).toBeGreaterThan(0.15);
    expect(inkCover(over)).toBeLessThan(0.5);
  });

  test("a flow stands out from all it crosses by accent or casing, whose edge shows wherever one of them does not", () => {
    for (const under of areas)
      expect(best(under, paint.flow, paint.flowCasing), under).toBeGreaterThanOrEqual(MIN_CONTRAST);
    expect(contrast(paint.flow, paint.flowCasing)).toBeGreaterThanOrEqual(MIN_CONTRAST);
  });

  test("an agreement outline stands out from all it crosses by line or casing", () => {
    for (const under of areas)
      expect(best(under, paint.agreement, paint.agreementCasing), under).toBeGreaterThanOrEqual(MIN_CONTRAST);
    expect(contrast(paint.agreement, paint.agreementCasing)).toBeGreaterThanOrEqual(MIN_CONTRAST);
  });

  test("disputed borders and hatches stand out from every class by line or casing", () => {
    for (const ink of [paint.disputedLine, paint.disputedInk]) {
      for (const under of areas)
        expect(best(under, ink, paint.disputedCasing), under).toBeGreaterThanOrEqual(MIN_CONTRAST);
      expect(contrast(ink, paint.disputedCasing)).toBeGreaterThanOrEqual(MIN_CONTRAST);
    }
  });

  test("the EU's border stands out from sea and plain land", () => {
    for (const under of [paint.water, paint.land])
      expect(contrast(paint.euOutline, under)).toBeGreaterThanOrEqual(MIN_CONTRAST);
  });

  test("labels and flags can be read on their halo and paper", () => {
    expect(contrast(paint.label, paint.labelHalo)).toBeGreaterThanOrEqual(7);
    expect(contrast(paint.flag, paint.flagPaper)).toBeGreaterThanOrEqual(7);
  });

  test("the classes run one way from land to the darkest or brightest", () => {
    const steps = paint.classes.map(luminance);
    const sorted = [...steps].sort((a, b) => (flavour === "dark" ? a - b : b - a));
    expect(steps).toEqual(sorted);
  });
});

test("agreements are told apart by their dashes alone, borders and projects too", () => {
  const dashes = [...AGREEMENT_KINDS.map((kind) => AGREEMENT_DASHES[kind]), NEGOTIATION_DASHES].map(String);
  expect(new Set(dashes).size).toBe(dashes.length);
  expect(Object.values(LINE_DASHES).every((dash) => dash.length > 0)).toBe(true);
  expect(new Set(ACTIVITIES.map((activity) => ACTIVITY_SHAPES[activity])).size).toBe(ACTIVITIES.length);
});

test("the part of a tile that ink covers is its line times its width", () => {
  const lines = { size: 5, paper: null, ink: "#000000", casing: null, path: "M0 2.5H5", stroke: 1 };
  expect(inkCover(lines)).toBeCloseTo(0.2, 2);
});
