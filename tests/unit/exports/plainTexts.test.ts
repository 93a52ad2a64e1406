import { describe, expect, test } from "vitest";
import { placedIn, SHEET } from "#exports/text/placement.ts";
import { plainTexts } from "#exports/text/plainTexts.ts";
import { element, type SvgNode } from "#lib/svgNode.ts";

/** Type in which every character is as wide as half the size. */
const measure = {
  drawable: (text: string) => text,
  width: (text: string, { size }: { readonly size: number }) => (text.length * size) / 2,
};

const runs = (node: SvgNode): readonly SvgNode[] =>
  node.name === "text"
    ? [node]
    : node.children.flatMap((child) => (typeof child === "string" ? [] : runs(child)));

describe("each run of a text", () => {
  test("is an element at its own place, in the type of what it was in", () => {
    const bold = element("tspan", { "font-weight": 700, dx: 4 }, "50 %");
    const text = element("text", { x: 100, y: 20 }, "Chile", bold);
    const around = { "text-anchor": "middle", "font-size": 10, "font-family": "serif" };
    const [name, share] = runs(plainTexts(element("g", around, text), measure));
    // 25 for the name, 4 between, 20 for the share: 49, of which half lies before the middle.
    expect(name?.attributes).toMatchObject({ x: 75.5, y: 20, "font-size": "10", "font-family": "serif" });
    expect(share?.attributes).toMatchObject({ x: 104.5, y: 20, "font-weight": "700" });
    expect([name, share].map((run) => run?.children)).toEqual([["Chile"], ["50 %"]]);
  });

  test("begins anew where a line says where it stands", () => {
    const lines = [13, 26].map((y, index) => element("tspan", { x: 0, y }, `line ${index}`));
    const all = runs(plainTexts(element("text", { "font-size": 10 }, ...lines), measure));
    expect(all.map(({ attributes: { x, y } }) => [x, y])).toEqual([
      [0, 13],
      [0, 26],
    ]);
  });

  test("stays in a group that says the language and role of its text", () => {
    const group = plainTexts(element("text", { lang: "en", role: "heading" }, "Sources"), measure);
    expect(group).toMatchObject({ name: "g", attributes: { lang: "en", role: "heading" } });
  });
});

describe("what lies in a part of a sheet", () => {
  const outer = placedIn(SHEET, element("g", { transform: { translate: ["10", "20"], scale: "2" } }));

  test("is moved and enlarged with it", () => {
    const inner = placedIn(outer, element("g", { transform: { translate: ["1.5", "-1"], scale: "1.5" } }));
    expect(inner).toEqual({ x: 13, y: 18, scale: 3 });
    expect(placedIn(outer, element("g", {}))).toEqual(outer);
  });

  test("is not text where the part is turned", () => {
    const turned = element("g", { transform: { translate: ["1", "1"], rotate: "45" } });
    expect(() => placedIn(outer, turned)).toThrow(RangeError);
  });
});
