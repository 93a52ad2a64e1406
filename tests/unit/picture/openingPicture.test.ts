import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { OPENING_SIZES, openingFrame } from "#cartography/openingFrame.ts";
import { openingPicture } from "#picture/openingPicture.ts";
import { buildScene } from "#scene/buildScene.ts";
import { decodeView } from "#state/viewCodec.ts";
import { mapPaint } from "#theme/mapPaint.ts";
import { COBALT_INPUTS, MANIFEST } from "../../fixtures/smallWorld.ts";

const topology = JSON.parse(readFileSync("data/boundaries/world-overview.topojson", "utf8")) as Topology;
const scene = buildScene(COBALT_INPUTS, decodeView("material=cobalt", MANIFEST).view);

const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, found]) => found ?? "");

describe.each(OPENING_SIZES)("the %s drawing of an opening view", (size) => {
  const svg = openingPicture(scene, MANIFEST, topology, size);

  test("shows every flow and every class of the Scene, at its own size", () => {
    const flows = [...scene.arcs, ...scene.rings].map(({ id }) => id);
    expect(flows.length).toBeGreaterThan(1);
    expect(new Set(all(svg, /data-flow="([^"]+)"/g))).toEqual(new Set(flows));
    const classes = scene.fills.flatMap(({ classIndex }) =>
      classIndex === null ? [] : [String(classIndex)],
    );
    expect(new Set(all(svg, /data-class="(\d)"/g))).toEqual(new Set(classes));
    const { width, height } = openingFrame(size);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  });

  test("has no word, so that it serves every language", () => {
    expect(all(svg, /<(text|tspan|title)\b/g)).toEqual([]);
    expect(all(svg, /lang="/g)).toEqual([]);
  });

  test("names each colour, and has it both light and dark", () => {
    const used = new Set(all(svg, /var\(--([\w-]+)\)/g));
    expect(used.size).toBeGreaterThan(8);
    const [light = "", dark = ""] = all(svg, /:root\{([^}]+)\}/g);
    for (const name of used) {
      expect(light).toMatch(new RegExp(`--${name}:#[0-9a-f]{6};`));
      expect(dark).toMatch(new RegExp(`--${name}:#[0-9a-f]{6};`));
    }
    expect(light).toContain(`--water:${mapPaint("light").water};`);
    expect(dark).toContain(`--water:${mapPaint("dark").water};`);
    const drawn = svg.replace(/<style>.*?<\/style>/, "");
    expect(all(drawn, /(#[0-9a-f]{6})\b/g)).toEqual([]);
  });
});
