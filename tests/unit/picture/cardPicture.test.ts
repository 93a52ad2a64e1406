import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Topology } from "topojson-specification";
import { beforeAll, describe, expect, test } from "vitest";
import { readMessages } from "#cli/readMessages.ts";
import { createWords } from "#i18n/words.ts";
import { serialise } from "#lib/svgNode.ts";
import { CARD, cardPicture } from "#picture/card/cardPicture.ts";
import { FONTS } from "#publish/rasterise.ts";
import { buildScene } from "#scene/buildScene.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { decodeView } from "#state/map/codec.ts";
import { COBALT_INPUTS, DEFAULT_LOOK, MANIFEST } from "../../fixtures/smallWorld.ts";

const topology = JSON.parse(readFileSync("data/boundaries/world-overview.topojson", "utf8")) as Topology;
const words = createWords("en", readMessages("en"), null);
const { resolve } = createRequire(import.meta.url);
const fontBuffers = FONTS.map((path) => new Uint8Array(readFileSync(resolve(path))));

beforeAll(() => initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm"))));

const sceneOf = (query: string): Scene => buildScene(COBALT_INPUTS, decodeView(query, MANIFEST).view);
const card = (scene: Scene): string =>
  serialise(cardPicture({ scene, look: DEFAULT_LOOK, manifest: MANIFEST, topology, words }).root);

/** The texts of a card with the box that each really takes, in pixels. */
function textBoxes(svg: string) {
  const head = svg.slice(0, svg.indexOf(">") + 1);
  const opened: string[] = [];
  const boxes: { text: string; left: number; top: number; right: number; bottom: number }[] = [];
  for (const [tag] of svg
    .slice(head.length)
    .matchAll(/<text[\s\S]*?<\/text>|<g[^>]*[^/]>|<\/g>|<svg[^>]*>|<\/svg>/g)) {
    if (tag.startsWith("</")) opened.pop();
    else if (!tag.startsWith("<text")) opened.push(tag.startsWith("<svg") ? "<g>" : tag);
    else {
      const alone = `${head}${opened.join("")}${tag}${"</g>".repeat(opened.length)}</svg>`;
      const box = new Resvg(alone, { font: { fontBuffers } }).innerBBox();
      if (box)
        boxes.push({
          text: tag.replace(/<[^>]*>/g, ""),
          left: box.x,
          top: box.y,
          right: box.x + box.width,
          bottom: box.y + box.height,
        });
    }
  }
  return boxes;
}

/** A sentence of the catalogue's own making, much longer than any the figures give. */
const longCaption = {
  id: "caption.exports",
  values: {
    year: { year: 2024 },
    tied: "yes",
    top: {
      list: [{ place: "the Democratic Republic of the Congo" }, { place: "the United States of America" }],
    },
    topShare: { share: 0.375 },
    goods: { message: "goods.rare-earth-compounds-all" },
    by: "mass",
    total: { amount: { unit: "t" as const, value: 1_234_567 } },
    whole: "no",
    eu: "known",
    euShare: { share: 0.123 },
  },
};

describe("a social card", () => {
  const scene = sceneOf("projects=none&agreements=hide");
  const [source] = scene.sources;
  const crowded: Scene = {
    ...scene,
    caption: longCaption,
    sources: Array.from({ length: 6 }, (_, index) => ({
      ...source!,
      publisher: `An institute with a long name, number ${index}`,
    })),
    legend: {
      ...scene.legend,
      fill: {
        ...scene.legend.fill,
        states: ["zero", "trace", "withheld", "not-available", "not-applicable", "not-listed"],
      },
    },
  };

  test.each<[string, Scene]>([
    ["an ordinary view", scene],
    ["a long title, many sources and every state", crowded],
  ])("keeps every word of %s inside, and title, map and foot apart", (_, shown) => {
    const boxes = textBoxes(card(shown));
    expect(boxes.length).toBeGreaterThan(10);
    for (const { text, left, top, right, bottom } of boxes) {
      expect.soft([text, left >= 0 && top >= 0]).toEqual([text, true]);
      expect.soft([text, right <= CARD.width && bottom <= CARD.height]).toEqual([text, true]);
    }
    const [title] = boxes;
    const sources = boxes.find(({ text }) => text.startsWith("Sources"));
    const legend = boxes.find(({ text }) => text.startsWith("Share of"));
    const states = boxes.find(({ text }) => text.startsWith("not named"));
    expect(title?.bottom).toBeLessThan(legend?.top ?? 0);
    expect(states?.bottom).toBeLessThan(sources?.top ?? 0);
  });

  test("names each source with its year, the site, and the remark on boundaries", () => {
    const text = card(scene).replace(/<[^>]*>/g, "");
    for (const { publisher, year } of scene.sources) expect(text).toContain(`${publisher}, ${year}`);
    expect(text).toContain(words.text("app.name"));
    expect(text).toContain("do not imply an official position");
  });

  test("is the same to the byte every time, and asks for no other file", () => {
    const svg = card(scene);
    expect(card(sceneOf("projects=none&agreements=hide"))).toBe(svg);
    expect(svg.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/href="(?!#)|https?:/);
  });
});
