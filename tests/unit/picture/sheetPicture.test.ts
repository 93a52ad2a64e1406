import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { readMessages, readWrittenMessages } from "#cli/readMessages.ts";
import { createWords } from "#i18n/words.ts";
import { serialise } from "#lib/svgNode.ts";
import { sheetPaint } from "#picture/sheet/sheetPaint.ts";
import { sheetPicture } from "#picture/sheet/sheetPicture.ts";
import { SHEET_FRAMES, type SheetSize } from "#picture/sheet/sheetSizes.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { decodeView } from "#state/map/codec.ts";
import { mapPaint, PALETTES, type Palette } from "#theme/mapPaint.ts";
import { COBALT_INPUTS, DEFAULT_LOOK, MANIFEST } from "../../fixtures/smallWorld.ts";
import { sheetLines } from "../../support/pictures/sheetTexts.ts";
import { contrast } from "../theme/colourMetrics.ts";

const topology = JSON.parse(readFileSync("data/boundaries/world-overview.topojson", "utf8")) as Topology;
const words = createWords("en", readMessages("en"), null);

function sceneOf(query: string): Scene {
  return buildScene(COBALT_INPUTS, decodeView(query, MANIFEST).view);
}

function sheet(scene: Scene, flavour: Palette = "light", size: SheetSize = "sheet"): string {
  return serialise(
    sheetPicture({
      scene,
      look: DEFAULT_LOOK,
      manifest: MANIFEST,
      topology,
      flavour,
      words,
      frame: SHEET_FRAMES[size],
    }).root,
  );
}

/** What a person reads, with lines joined and spaces made plain. */
function textOf(svg: string): string {
  const lines = svg.replace(/<\/(tspan|text|title)>/g, " ").replace(/<[^>]*>/g, "");
  return lines.replaceAll("&#39;", "'").replaceAll("&amp;", "&").replaceAll("&lt;", "<").replace(/\s+/g, " ");
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("the printed sheet", () => {
  const scene = sceneOf("year=2024");
  const text = textOf(sheet(scene));

  test("is the same to the byte every time", () => {
    expect(sheet(sceneOf("year=2024"))).toBe(sheet(scene));
  });

  test("begins with the title sentence and what is drawn", () => {
    expect(text).toContain(plain(words.say(scene.caption)));
    expect(text).toContain(plain(words.say(scene.drawn)));
  });

  test("names every source with its edition and year", () => {
    expect(scene.sources.length).toBeGreaterThan(0);
    for (const { title, publisher, edition, year } of scene.sources)
      expect(text).toContain(plain(`${title} ${publisher}, ${year}, edition ${edition}`));
  });

  test("words every note, and says how complete the figures are", () => {
    for (const { message } of scene.notes) expect(text).toContain(plain(words.say(message)));
    expect(text).toContain(plain(words.lookUp(`coverage.${scene.coverage.completeness}.text`)));
  });

  test("explains each sign that occurs, and the mark above 65 %", () => {
    const { flow, fill, activities, agreementKinds } = scene.legend;
    expect(text).toContain(plain(words.text("legend.benchmark")));
    for (const { quantity } of flow.stops) expect(text).toContain(plain(words.amount(quantity)));
    for (const state of fill.states) expect(text).toContain(plain(words.lookUp(`state.${state}`)));
    for (const activity of activities) expect(text).toContain(words.lookUp(`activity.${activity}`));
    for (const kind of agreementKinds) expect(text).toContain(words.lookUp(`agreement.${kind}`));
  });

  test("leads back to the view and names the data edition", () => {
    expect(text).toContain("?material=cobalt&measure=extraction&year=2024");
    expect(text).toContain(scene.edition);
  });

  test("names the address instead of the query where it is known, and the licence in either case", () => {
    const address = "https://atlas.example.eu/?material=cobalt";
    const options = {
      scene,
      look: DEFAULT_LOOK,
      manifest: MANIFEST,
      topology,
      flavour: "light",
      words,
      address,
    } as const;
    const addressed = textOf(serialise(sheetPicture(options).root));
    expect(addressed).toContain(plain(words.text("sheet.address", { address })));
    expect(addressed).not.toContain("this view: ?");
    for (const one of [addressed, text]) expect(one).toContain(plain(words.text("sheet.licence")));
  });

  test("always has the disclaimer on boundaries, and the footnote on Kosovo* when it is due", () => {
    expect(text).toContain("do not imply an official position of the European Union");
    expect(text).not.toContain("UNSCR 1244");
    expect(textOf(sheet(sceneOf("place=XKX")))).toContain("UNSCR 1244/1999");
  });

  test("shows what is typed into names as text", () => {
    const [first, ...rest] = scene.sources;
    const hostile = { ...scene, sources: [{ ...first!, title: '<script>"&' }, ...rest] };
    expect(sheet(hostile)).not.toContain("<script");
  });

  test("uses each id once", () => {
    const ids = [...sheet(scene).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("fits on A4 upright, within margins, also with more to say", () => {
    const note = scene.notes[0]!;
    const long = { ...scene, notes: Array.from({ length: 80 }, () => note) };
    for (const one of [scene, long]) {
      const [, width, height] = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(sheet(one)) ?? [];
      expect(Number(width)).toBeLessThanOrEqual(190);
      expect(Number(height)).toBeLessThanOrEqual(277);
    }
  });
});

describe("a sheet in a frame", () => {
  const scene = sceneOf("year=2024");
  const opening = (size: SheetSize) => /^<svg [^>]*>/.exec(sheet(scene, "light", size))?.[0];

  test.each([
    ["slide", 'width="1920px" height="1080px" viewBox="0 0 1920 1080"'],
    ["square", 'width="1080px" height="1080px" viewBox="0 0 1080 1080"'],
    ["story", 'width="1080px" height="1920px" viewBox="0 0 1080 1920"'],
    ["a4", 'width="210mm" height="297mm" viewBox="0 0 840 1188"'],
    ["a3", 'width="297mm" height="420mm" viewBox="0 0 1188 1680"'],
  ] as const)("%s has its own size", (size, attributes) => {
    expect(opening(size)).toContain(attributes);
  });

  test("is the same to the byte every time", () => {
    expect(sheet(sceneOf("year=2024"), "paper", "a4")).toBe(sheet(scene, "paper", "a4"));
  });

  test("sets less text in larger type", () => {
    const typeOf = (one: Scene): number =>
      Math.min(...sheetLines(sheet(one, "light", "a4")).map(({ top, bottom }) => bottom - top));
    const note = scene.notes[0]!;
    const long = { ...scene, notes: Array.from({ length: 40 }, () => note) };
    expect(typeOf(scene)).toBeGreaterThan(1.3 * typeOf(long));
  });

  test("for a screen has its sources in a line, few notes, and no smaller type for having more", () => {
    const [note, source] = [scene.notes[0]!, scene.sources[0]!];
    const gap = { ...note, kind: "gap" } as const;
    const long = { ...scene, notes: [...Array.from({ length: 40 }, () => gap), ...scene.notes] };
    for (const size of ["slide", "square", "story"] as const) {
      const lines = sheetLines(sheet(long, "light", size));
      const remarks = lines.filter(({ part }) => part === "remarks").map((line) => line.text);
      expect(remarks.length, size).toBeLessThan(12);
      const said = remarks.join(" ").replace(/\s+/g, " ");
      expect(said).toContain(plain(words.say(gap.message)));
      expect(said).toContain(`Sources: ${source.publisher}`);
      expect(said).not.toContain(words.text("notes.title"));
      // Of a slide's 1080 units in height: it is read from the back of a room.
      if (size === "slide")
        expect(
          Math.min(...lines.filter(({ part }) => part !== "map").map(({ top, bottom }) => bottom - top)),
        ).toBeGreaterThan(11);
    }
  });

  test("asks for nothing that only a page can do", () => {
    const inviting = /\b(select|click|tap|press|turn it|hover|choose)\b/i;
    for (const message of Object.entries(readWrittenMessages("en")).filter(([key]) =>
      /^(note|sheet|legend)\./.test(key),
    ))
      expect(message.join(": ").replace(/\{[^}]*, (select|plural),/g, "")).not.toMatch(inviting);
  });

  test("draws the legend's arrows as wide as the map's, whatever the type", () => {
    const svg = sheet(scene, "light", "story");
    const scaleBefore = (part: string): number =>
      Number(new RegExp(`<g class="sheet-${part}"><g transform="scale\\(([\\d.]+)\\)">`).exec(svg)?.[1]);
    const legendPart = svg.slice(svg.indexOf("sheet-legend"));
    const [, arrow = "1"] = /scale\(([\d.]+)\)"><path d="M0 [\d.]+H[\d.]+V/.exec(legendPart) ?? [];
    expect(Number(arrow) * scaleBefore("legend")).toBeCloseTo(scaleBefore("map"), 1);
  });

  test("shows all of what is seen of a map that was moved", () => {
    const look = decodeView("year=2024&camera=25,0,4", MANIFEST).view;
    const near = buildScene(COBALT_INPUTS, look);
    const svgSeen = (width: number, height: number): string =>
      serialise(
        sheetPicture({
          scene: near,
          look,
          manifest: MANIFEST,
          topology,
          flavour: "light",
          words,
          frame: SHEET_FRAMES.slide,
          seen: { width, height },
        }).root,
      );
    const places = (svg: string): number => svg.match(/data-place="/g)?.length ?? 0;
    expect(places(svgSeen(1600, 900))).toBeGreaterThan(places(svgSeen(400, 225)));
  });
});

test("a sheet for paper leaves paper and sea white", () => {
  const svg = sheet(sceneOf("year=2024"), "paper");
  const fills = [...svg.matchAll(/ fill="(#\w+)"/g)].map(([, fill]) => fill);
  expect(fills.slice(0, 1)).toEqual(["#ffffff"]);
  expect(svg).not.toContain(mapPaint("light").water);
  expect(svg).toContain(`fill="${mapPaint("paper").flow}"`);
});

test.each(PALETTES)("text can be read on a sheet in %s", (palette) => {
  const { paper, ink, inkSoft } = sheetPaint(palette);
  for (const colour of [ink, inkSoft]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(7);
});

test.each(["light", "dark"] as const)("paper and text have the colours of the %s page", (flavour) => {
  const css = readFileSync("src/theme/tokens.css", "utf8");
  const block = flavour === "light" ? css : css.slice(css.indexOf(':root[data-theme="dark"]'));
  const token = (name: string) => new RegExp(`--${name}: (#\\w+)`).exec(block)?.[1];
  expect(sheetPaint(flavour)).toEqual({
    paper: token("surface"),
    ink: token("ink"),
    inkSoft: token("ink-soft"),
    line: token("line"),
    lineStrong: token("line-strong"),
  });
});
