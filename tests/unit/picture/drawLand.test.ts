import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { LAND_SIZES } from "#cartography/frame/landSize.ts";
import { mapInsets } from "#cartography/frame/mapInsets.ts";
import { serialise } from "#lib/svgNode.ts";
import { drawLand } from "#picture/drawLand.ts";
import { mapPicture } from "#picture/mapPicture.ts";
import { buildScene } from "#scene/buildScene.ts";
import { drawnLandSchema } from "#schema/drawnLand.ts";
import { decodeView } from "#state/map/codec.ts";
import { COBALT_INPUTS, MANIFEST } from "../../fixtures/smallWorld.ts";

const topology = JSON.parse(readFileSync("data/boundaries/world-overview.topojson", "utf8")) as Topology;
const scene = buildScene(COBALT_INPUTS, decodeView("material=cobalt&year=2024", MANIFEST).view);
const partners = scene.outlines.map(({ place }) => place);

const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, found]) => found ?? "");

function picture(from: Parameters<typeof mapPicture>[0]["topology"]): string {
  const size = {
    projection: "equal-earth",
    camera: null,
    width: 800,
    height: 500,
    insets: mapInsets(["zoom", "projection"], 800),
  } as const;
  const look = { flavour: "light", title: "", words: null, idPrefix: "t-" } as const;
  const drawn = mapPicture({ scene, manifest: MANIFEST, topology: from, discs: null, ...size, ...look });
  return drawn === null ? "" : serialise(drawn.root);
}

/** Places and their classes; not their shapes, which are calmer in the one than in the other. */
const fills = (svg: string) => all(svg, /(data-place="\w+" data-class="\d")/g);

describe.each(LAND_SIZES)("%s land drawn ahead", (size) => {
  const land = drawLand(MANIFEST, topology, partners, size);

  test("fits its schema when it comes back from its file", () => {
    expect(v.parse(drawnLandSchema, JSON.parse(JSON.stringify(land)))).toEqual(land);
  });

  test("carries the same fills and, to the byte, the same flows and signs as the boundaries do", () => {
    const [ahead, exact] = [picture(land), picture(topology)];
    expect(fills(ahead)).toEqual(fills(exact));
    const flows = /<g class="flows">.*/s;
    expect(flows.exec(ahead)?.[0].length).toBeGreaterThan(500);
    expect(flows.exec(ahead)?.[0]).toBe(flows.exec(exact)?.[0]);
  });

  test("has every place that the boundaries show at that size, and each partner's outline", () => {
    expect(land.shapes.places.length).toBeGreaterThan(200);
    expect(Object.keys(land.shapes.partners)).toEqual(partners);
    for (const [name, shape] of Object.entries(land.shapes))
      if (typeof shape === "string" && name !== "noMansLand") expect(shape, name).toMatch(/^M/);
  });
});
