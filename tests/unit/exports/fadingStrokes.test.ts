import { describe, expect, test } from "vitest";
import { type Fade, fadePieces, fadingStrokes, strengthAt } from "#exports/pdf/fadingStrokes.ts";
import { element, serialise } from "#lib/svgNode.ts";

const STRAIGHT = {
  start: [0, 0],
  control1: [100 / 3, 0],
  control2: [200 / 3, 0],
  end: [100, 0],
} as const;

const OUT: Fade = {
  from: [70, 0],
  to: [100, 0],
  stops: [
    { offset: 0, colour: "#ab2408", opacity: 1 },
    { offset: 1, colour: "#ab2408", opacity: 0.2 },
  ],
};

describe("a line that fades towards the map's edge", () => {
  test("is at full strength before the fading, and at its faintest at the edge", () => {
    expect(strengthAt(OUT, [10, 0])).toBe(1);
    expect(strengthAt(OUT, [85, 0])).toBeCloseTo(0.6);
    expect(strengthAt(OUT, [100, 0])).toBeCloseTo(0.2);
  });

  test("is one piece until it fades, and then ever fainter, without a gap", () => {
    const pieces = fadePieces(STRAIGHT, OUT);
    expect(pieces[0]?.curve.end[0]).toBeGreaterThan(60);
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces[0]?.curve.start).toEqual(STRAIGHT.start);
    expect(pieces.at(-1)?.curve.end[0]).toBeCloseTo(100);
    for (const [index, { curve, opacity }] of pieces.slice(1).entries()) {
      expect(opacity).toBeLessThan(pieces[index]?.opacity ?? 0);
      expect(curve.start[0]).toBeCloseTo(pieces[index]?.curve.end[0] ?? -1);
    }
  });
});

describe("a drawing with lines that fade", () => {
  const gradient = element(
    "linearGradient",
    { id: "fade", x1: 70, y1: 0, x2: 100, y2: 0 },
    element("stop", { offset: 0, "stop-color": "#ab2408" }),
    element("stop", { offset: 1, "stop-color": "#ab2408", "stop-opacity": 0.2 }),
  );
  const line = element("path", { d: STRAIGHT, fill: "none", stroke: { url: "fade" }, "stroke-width": 2 });
  const plain = element("path", { d: "M0 0H9", stroke: "#000000" });

  test("has pieces of one strength each instead, and no gradient", () => {
    const svg = serialise(fadingStrokes(element("svg", {}, element("g", {}, gradient, line, plain))));
    expect(svg).not.toMatch(/linearGradient|url/);
    const pieces = [...svg.matchAll(/<path d="M[^"]*C[^"]*" fill="none" stroke="#ab2408" stroke-width="2"/g)];
    expect(pieces).toHaveLength(fadePieces(STRAIGHT, OUT).length);
    expect(svg).toContain(serialise(plain));
  });

  test("cannot be drawn when a gradient is missing, or what fades is not one curve", () => {
    expect(() => fadingStrokes(element("svg", {}, line))).toThrow(RangeError);
    const other = { ...line, attributes: { ...line.attributes, d: "M0 0H9" } };
    expect(() => fadingStrokes(element("svg", {}, gradient, other))).toThrow(RangeError);
  });
});
