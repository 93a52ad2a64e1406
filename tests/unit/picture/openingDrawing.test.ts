import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { mapInsets } from "#cartography/frame/mapInsets.ts";
import { startOutlook } from "#cartography/frame/outlook.ts";
import { toScreen } from "#cartography/frame/screenFrame.ts";
import { equalEarth } from "#cartography/plane/cut/cutProjections.ts";
import * as discs from "#cartography/plane/disc/discProjections.ts";
import { readMessages } from "#cli/readMessages.ts";
import { createWords } from "#i18n/words.ts";
import { serialise } from "#lib/svgNode.ts";
import { mapPicture } from "#picture/mapPicture.ts";
import { openingDrawing, openingLayout } from "#picture/opening/openingDrawing.ts";
import { openingLegend } from "#picture/opening/openingLegend.ts";
import { buildScene } from "#scene/buildScene.ts";
import { decodeView } from "#state/map/codec.ts";
import { mapPaint } from "#theme/mapPaint.ts";
import { pagePaintRules } from "#theme/pagePaint.ts";
import { COBALT_INPUTS, MANIFEST } from "../../fixtures/smallWorld.ts";

const topology = JSON.parse(readFileSync("data/boundaries/world-overview.topojson", "utf8")) as Topology;
const scene = buildScene(COBALT_INPUTS, decodeView("material=cobalt&year=2024", MANIFEST).view);
const { width, height, root } = openingDrawing(scene, MANIFEST, topology, "A title");
const drawing = serialise(root);

const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, found]) => found ?? "");

describe("the drawing in a page", () => {
  test("carries the fills and flows of the map that takes its place", () => {
    const exact = mapPicture({
      scene,
      manifest: MANIFEST,
      topology,
      projection: "equal-earth",
      camera: null,
      width: 720,
      height: 400,
      insets: mapInsets([], 720),
      flavour: "light",
      title: "",
      words: null,
      discs,
      idPrefix: "t-",
    });
    for (const kind of [/(data-place="\w+" data-class="\d")/g, /data-flow="([^"]+)"/g])
      expect(all(drawing, kind)).toEqual(all(serialise(exact.root), kind));
    expect(all(drawing, /data-flow="([^"]+)"/g).length).toBeGreaterThan(0);
  });

  test("has its colours from the page, and both are those of the map, light and dark", () => {
    const legend = serialise(openingLegend(scene, createWords("en", readMessages("en"), null)).root);
    const used = new Set(all(drawing + legend, /var\((--map-[\w-]+)\)/g));
    expect(used.size).toBeGreaterThan(10);
    const rules = pagePaintRules();
    for (const name of used) expect(rules.split(`${name}:`).length, name).toBe(5);
    const colours = all(drawing, /(?:fill|stroke|stop-color)="([^"]+)"/g);
    expect(colours.filter((colour) => !/^(none|var\(--[\w-]+\)|url\(#[\w-]+\))$/.test(colour))).toEqual([]);
    for (const flavour of ["light", "dark"] as const)
      expect(rules).toContain(`--map-water:${mapPaint(flavour).water}`);
  });

  test("says nothing in a language but its title", () => {
    expect(drawing).not.toContain("<text");
    expect(drawing).not.toMatch(/ style="/);
  });

  test("is laid by its numbers where a map of any size has the world", () => {
    const layout = openingLayout();
    const number = (name: string): number => layout[name] ?? Number.NaN;
    const size = fc.record({
      width: fc.integer({ min: 280, max: 2000 }),
      height: fc.integer({ min: 200, max: 1200 }),
    });
    const longitude = fc.double({ min: -150, max: 150, noNaN: true });
    const latitude = fc.double({ min: -55, max: 80, noNaN: true });
    fc.assert(
      fc.property(size, longitude, latitude, (map, lon, lat) => {
        const insets = mapInsets(["zoom", "projection"], map.width);
        const outlook = startOutlook({
          id: "equal-earth",
          camera: null,
          face: [0, 0],
          size: map,
          insets,
          discs: null,
        });
        if (outlook === null) throw new Error("Equal Earth needs no discs");
        const freeWidth = map.width - insets.left - insets.right;
        const freeHeight = map.height - insets.top - insets.bottom;
        // What `opening.css` says.
        const isNarrow = map.width < 600;
        const ratio = number(isNarrow ? "--narrow-ratio" : "--world-ratio");
        const shown = Math.min(freeWidth, freeHeight * ratio);
        const drawnWidth = isNarrow ? shown * number("--narrow-scale") : shown;
        const scale = drawnWidth / width;
        const shift = isNarrow ? number("--narrow-shift") * drawnWidth : 0;
        const left = insets.left + (freeWidth - drawnWidth) / 2 - shift;
        const top = insets.top + Math.max(0, (freeHeight - height * scale) / 2);
        const own = startOutlook({
          id: "equal-earth",
          camera: null,
          face: [0, 0],
          size: { width, height },
          insets: { top: 0, right: 0, bottom: 0, left: 0 },
          discs: null,
        });
        const point = equalEarth.forward(lon, lat);
        const [x, y] = toScreen(own?.frame ?? outlook.frame, point);
        const [mapX, mapY] = toScreen(outlook.frame, point);
        expect(Math.abs(left + x * scale - mapX)).toBeLessThan(1);
        expect(Math.abs(top + y * scale - mapY)).toBeLessThan(1);
      }),
    );
  });
});
