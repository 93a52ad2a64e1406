import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import english from "#i18n/messages/en.json" with { type: "json" };
import { createWords } from "#i18n/words.ts";
import { sheetPaint } from "#picture/sheet/sheetPaint.ts";
import { sheetPicture } from "#picture/sheet/sheetPicture.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/scene.ts";
import { decodeView } from "#state/viewCodec.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { COBALT_INPUTS, MANIFEST } from "../../fixtures/smallWorld.ts";

const topology = JSON.parse(readFileSync("data/boundaries/world-overview.topojson", "utf8")) as Topology;
const words = createWords("en", english, null);

function sceneOf(query: string): Scene {
  return buildScene(COBALT_INPUTS, decodeView(query, MANIFEST).view);
}

function sheet(scene: Scene, flavour: Flavour = "light"): string {
  return sheetPicture({ scene, manifest: MANIFEST, topology, flavour, words });
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
    for (const { quantity } of flow.stops) expect(text).toContain(plain(words.amount(quantity, flow.unit)));
    for (const state of fill.states) expect(text).toContain(plain(words.lookUp(`state.${state}`)));
    for (const activity of activities) expect(text).toContain(words.lookUp(`activity.${activity}`));
    for (const kind of agreementKinds) expect(text).toContain(words.lookUp(`agreement.${kind}`));
  });

  test("leads back to the view and names the data edition", () => {
    expect(text).toContain("?material=cobalt&measure=extraction&year=2024");
    expect(text).toContain(scene.edition);
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
