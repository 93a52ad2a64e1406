import { expect, test } from "vitest";
import { takeOut, titleOf } from "#exports/pdf/takeOut.ts";
import { element, serialise } from "#lib/svgNode.ts";

const arrow = element("path", { d: "M0 0", transform: { translate: ["1", "1"], rotate: "45" } });
const words = (said: string, role: string | null = null) =>
  element("g", { class: "paragraph", role }, element("text", {}, said));
const sheet = element(
  "svg",
  { lang: "en" },
  element("title", {}, "All of it"),
  element("g", { class: "sheet-title", transform: { translate: ["10", "20"] } }, words("Title", "heading")),
  element(
    "g",
    { transform: { translate: ["5", "5"], scale: "2" } },
    element("g", { class: "sheet-map" }, element("title", {}, "A map"), arrow),
    element("g", { transform: { translate: ["1", "1.5"] } }, words("Part", "heading"), words("Words")),
  ),
);

test("parts are taken out in the order they are read, each with what it is", () => {
  const { parts } = takeOut(sheet, ["sheet-map", "paragraph"]);
  expect(parts.map(({ tag }) => tag)).toEqual([
    { kind: "H1", lang: null },
    { kind: "Figure", alt: "A map" },
    { kind: "H2", lang: null },
    { kind: "P", lang: null },
  ]);
});

test("a part stands alone on a sheet of the same size and language, in its place", () => {
  const last = takeOut(sheet, ["paragraph"]).parts.at(-1);
  expect(last && serialise(last.sheet)).toBe(
    '<svg lang="en"><g transform="translate(7 8) scale(2)"><g class="paragraph"><text>Words</text></g></g></svg>',
  );
});

test("what is left is the sheet without them", () => {
  const { rest } = takeOut(sheet, ["sheet-map", "paragraph"]);
  expect(serialise(rest)).not.toMatch(/paragraph|sheet-map/);
  expect(titleOf(rest)).toBe("All of it");
});
