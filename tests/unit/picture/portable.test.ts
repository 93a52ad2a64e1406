import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { readMessages } from "#cli/readMessages.ts";
import { createWords } from "#i18n/words.ts";
import { serialise } from "#lib/svgNode.ts";
import { cardPicture } from "#picture/card/cardPicture.ts";
import { sheetPicture } from "#picture/sheet/sheetPicture.ts";
import { SHEET_FRAMES } from "#picture/sheet/sheetSizes.ts";
import { buildScene } from "#scene/buildScene.ts";
import { decodeView } from "#state/map/codec.ts";
import { COBALT_INPUTS, DEFAULT_LOOK, MANIFEST } from "../../fixtures/smallWorld.ts";

/** What Inkscape, Illustrator, LibreOffice, PowerPoint, librsvg and browsers draw alike; `use` in a clip, strokes under fills and drawings in drawings are not. */
const ELEMENTS = new Set(
  "svg title g defs path rect circle text tspan clipPath pattern linearGradient stop".split(" "),
);
const ATTRIBUTES = new Set(
  [
    "xmlns width height viewBox lang role aria-hidden class id transform clip-path patternUnits gradientUnits",
    "d x y x1 y1 x2 y2 r rx dx offset stop-color stop-opacity opacity fill stroke stroke-width stroke-opacity",
    "stroke-linejoin stroke-dasharray text-anchor font-family font-size font-weight font-style",
    "data-place data-class data-flow",
  ].flatMap((line) => line.split(" ")),
);
/** Families that come with the systems people have. */
const AT_HAND = /Arial|Times New Roman/;

const topology = JSON.parse(readFileSync("data/boundaries/world-overview.topojson", "utf8")) as Topology;
const words = createWords("en", readMessages("en"), null);

function sheetOf(query: string, size: keyof typeof SHEET_FRAMES): string {
  const look = decodeView(query, MANIFEST).view;
  const scene = buildScene(COBALT_INPUTS, look);
  const frame = SHEET_FRAMES[size];
  return serialise(
    sheetPicture({ scene, look, manifest: MANIFEST, topology, flavour: "light", words, frame }).root,
  );
}
const scene = buildScene(COBALT_INPUTS, decodeView("year=2024", MANIFEST).view);
const shared = { scene, look: DEFAULT_LOOK, manifest: MANIFEST, topology, words };

const PICTURES: Readonly<Record<string, () => string>> = {
  "a sheet": () => sheetOf("year=2024", "sheet"),
  "a slide that was moved": () => sheetOf("year=2024&projection=mercator&camera=25,0,3", "slide"),
  "a globe on paper": () => sheetOf("year=2024&projection=globe&eu=members", "a4"),
  "a social card": () => serialise(cardPicture(shared).root),
};

const found = (svg: string, pattern: RegExp): string[] =>
  [...svg.matchAll(pattern)].map(([, name = ""]) => name);

describe.each(Object.entries(PICTURES))("%s opens alike in other programs", (_, draw) => {
  const svg = draw();
  // Characters are not tags: a text may hold anything but "<".
  const tags = found(svg, /<(\w[^>]*)>/g);

  test("is made of elements and attributes that they share", () => {
    const elements = tags.map((tag) => /^\w+/.exec(tag)?.[0] ?? "");
    expect(elements.length).toBeGreaterThan(100);
    expect([...new Set(elements)].filter((name) => !ELEMENTS.has(name))).toEqual([]);
    expect(elements.filter((name) => name === "svg")).toHaveLength(1);
    const attributes = tags.flatMap((tag) => found(tag, / ([\w:-]+)="/g));
    expect([...new Set(attributes)].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
    expect(svg).not.toMatch(/currentColor|var\(|"inherit"/);
  });

  test("names only what it holds, and nothing twice", () => {
    const ids = found(svg, / id="([^"]*)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = found(svg, /url\(#([^)]*)\)/g);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("cuts its map off at the frame, and each partner's line at its own shape", () => {
    const clips = found(svg, /<clipPath [^>]*>(.*?)<\/clipPath>/g);
    expect(clips.length).toBeGreaterThan(1);
    for (const clip of clips) expect(clip).toMatch(/^<(path|rect) [^>]*\/>$/);
  });

  test("has a type at hand for every text, and the halo of a word under it", () => {
    for (const families of found(svg, / font-family="([^"]*)"/g))
      expect(families).toMatch(new RegExp(`(${AT_HAND.source}).*serif$`));
    const groups = /<g class="halos"(.*)<g class="labels"([^>]*)>(.*)$/s.exec(svg);
    const [, halos = "", attributes, labels = ""] = groups ?? [];
    expect(attributes).not.toContain("stroke");
    const texts = found(halos, /(<text.*?<\/text>)/g);
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) expect(labels).toContain(text);
  });
});
