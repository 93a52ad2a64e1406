import { describe, expect, test } from "vitest";
import { escaped } from "#lib/escaped.ts";
import { curveData, element, serialise } from "#lib/svgNode.ts";

test("no text can become markup", () => {
  expect(escaped(`<script>alert("x")</script> & 'y'`)).toBe(
    "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;",
  );
});

test("characters that XML forbids are dropped, line ends kept", () => {
  expect(escaped("a\u0000b\u001b\nc")).toBe("ab\nc");
});

describe("an element as SVG", () => {
  test("has its attributes escaped, rounded to two decimals, and left out when null", () => {
    expect(serialise(element("path", { d: 'M"0', "stroke-width": 1.23456, fill: null }))).toBe(
      '<path d="M&quot;0" stroke-width="1.23"/>',
    );
  });

  test("holds elements and texts in their order, the texts escaped, and nothing for empty ones", () => {
    const text = element("text", {}, "a < b", element("tspan", { x: 1 }, "c"), "");
    expect(serialise(element("g", {}), text)).toBe('<g/><text>a &lt; b<tspan x="1">c</tspan></text>');
  });

  test("says how it lies in what is around it: moved, turned and enlarged, in this order", () => {
    const at = (transform: Parameters<typeof element>[1]["transform"]) =>
      serialise(element("g", transform === undefined ? {} : { transform }));
    expect(at({ translate: ["1.0", "-2.5"] })).toBe('<g transform="translate(1.0 -2.5)"/>');
    expect(at({ scale: "1.5" })).toBe('<g transform="scale(1.5)"/>');
    expect(at({ translate: ["1", "2"], rotate: "90", scale: "2" })).toBe(
      '<g transform="translate(1 2) rotate(90) scale(2)"/>',
    );
    expect(at(undefined)).toBe("<g/>");
  });

  test("names other elements by reference, and draws a curve by its points", () => {
    const curve = { start: [0, 1], control1: [2, 3], control2: [4, 5], end: [6, 7.5] } as const;
    expect(curveData(curve)).toBe("M0 1C2 3 4 5 6 7.5");
    expect(serialise(element("path", { d: curve, stroke: { url: "fade" } }))).toBe(
      '<path d="M0 1C2 3 4 5 6 7.5" stroke="url(#fade)"/>',
    );
  });
});
