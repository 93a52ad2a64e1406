import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { drawnFlows } from "#cartography/flows/drawnFlows.ts";
import { placeFills } from "#cartography/land/placeFills.ts";
import { anchorsOf } from "#cartography/plane/anchors.ts";
import { equalEarth } from "#cartography/plane/cut/cutProjections.ts";
import * as discs from "#cartography/plane/disc/discProjections.ts";
import { serialise } from "#lib/svgNode.ts";
import { type MapPictureOptions, mapPicture } from "#picture/mapPicture.ts";
import { buildScene } from "#scene/buildScene.ts";
import { decodeView } from "#state/map/codec.ts";
import { AGREEMENT_DASHES } from "#theme/mapPaint.ts";
import { COBALT_INPUTS, MANIFEST } from "../../fixtures/smallWorld.ts";

const topology = JSON.parse(readFileSync("data/boundaries/world-overview.topojson", "utf8")) as Topology;

type Options = MapPictureOptions & { readonly discs: typeof discs };

function options(query: string, changes: Partial<Options> = {}): Options {
  const { view } = decodeView(query, MANIFEST);
  return {
    scene: buildScene(COBALT_INPUTS, view),
    manifest: MANIFEST,
    topology,
    projection: "equal-earth",
    camera: null,
    width: 800,
    height: 420,
    insets: { top: 8, right: 8, bottom: 8, left: 8 },
    flavour: "light",
    title: "A title",
    words: { place: (id) => id, share: (share) => `${Math.round(share * 100)} %` },
    discs,
    idPrefix: "t-",
    ...changes,
  };
}

const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, found]) => found);

const widthOf = ({ scene }: MapPictureOptions, id: string | undefined): number =>
  [...scene.arcs, ...scene.rings].find((one) => one.id === id)?.width ?? 0;

describe("the map as a picture", () => {
  test("is the same to the byte every time", () => {
    expect(serialise(mapPicture(options("year=2024")).root)).toBe(
      serialise(mapPicture(options("year=2024")).root),
    );
  });

  test("has the arcs of the living map, in its order", () => {
    const given = options("year=2024");
    const flows = drawnFlows(given.scene, anchorsOf(MANIFEST), equalEarth, 800, 800);
    expect(all(serialise(mapPicture(given).root), /data-flow="([^"]+)"/g)).toEqual(flows.map(({ id }) => id));
  });

  test("has calm flows as bare lines under the leading ones, and rings among these", () => {
    const given = options("year=2024");
    const arcs = given.scene.arcs.map((arc, index) => ({ ...arc, isLeading: index < 2 }));
    const svg = serialise(mapPicture({ ...given, scene: { ...given.scene, arcs } }).root);
    const [, calm = "", leading = ""] =
      /<g class="calm-flows"(.*?)<\/g><g class="flows">(.*)/s.exec(svg) ?? [];
    expect(all(calm, /data-flow="([^"]+)"/g)).toEqual(arcs.slice(2).map(({ id }) => id));
    expect(calm).not.toMatch(/stroke-width="[^0]/);
    expect(all(leading, /data-flow="([^"]+)"/g)).toEqual(
      [arcs[0]?.id, "EU27-EU27", arcs[1]?.id].sort((a, b) => widthOf(given, b) - widthOf(given, a)),
    );
  });

  test("has the classes of the living map", () => {
    const given = options("year=2024");
    const svg = serialise(mapPicture(given).root);
    const classes = [...svg.matchAll(/data-place="(\w+)" data-class="(\d)"/g)].map(([, place, index]) => [
      place,
      Number(index),
    ]);
    const fills = [...placeFills(given.scene, MANIFEST)].filter(([, { classIndex }]) => classIndex !== null);
    expect(new Map(classes as [string, number][])).toEqual(
      new Map(fills.map(([place, { classIndex }]) => [place, classIndex])),
    );
  });

  test("marks shares above 65 % and withheld figures by pattern", () => {
    const svg = serialise(mapPicture(options("year=2024")).root);
    expect(svg).toContain("url(#t-over-benchmark)");
    expect(svg).toContain("url(#t-withheld)");
  });

  test("outlines each partner once, inside its own shape, in the dashes of its kind", () => {
    const given = options("year=2024");
    const svg = serialise(mapPicture(given).root);
    const clipped = all(svg, /clipPath id="t-partner-(\w+)"/g);
    expect(clipped).toEqual(given.scene.outlines.map(({ place }) => place));
    expect(clipped.length).toBeGreaterThan(0);
    for (const { place, kind, isSigned } of given.scene.outlines) {
      const [, line] =
        new RegExp(`<g clip-path="url\\(#t-partner-${place}\\)"[^>]*><path [^>]*>(<path [^>]*>)`).exec(svg) ??
        [];
      expect(line, place).toBeDefined();
      const isSolid = isSigned && AGREEMENT_DASHES[kind].length === 0;
      expect(line?.includes("stroke-dasharray"), place).toBe(!isSolid);
    }
  });

  test("shows what is typed into names as text", () => {
    const words = { place: () => '<script>"', share: () => "" };
    expect(serialise(mapPicture(options("year=2024", { words, title: "<b>" })).root)).not.toMatch(
      /<script|<b>/,
    );
  });

  test("stays small enough to draw before anything else has loaded", () => {
    expect(serialise(mapPicture(options("year=2024")).root).length).toBeLessThan(450_000);
  });
});
