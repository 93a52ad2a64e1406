import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { serialise } from "#lib/svgNode.ts";
import { baseLayers } from "#map/base/mapStyle.ts";
import { mapPicture } from "#picture/mapPicture.ts";
import { buildScene } from "#scene/buildScene.ts";
import { decodeView } from "#state/map/codec.ts";
import { AGREEMENT_CASING, type WidthsByZoom, widthAt } from "#theme/lineStyle.ts";
import { mapPaint } from "#theme/mapPaint.ts";
import { COBALT_INPUTS, MANIFEST } from "../../fixtures/smallWorld.ts";

const topology = JSON.parse(readFileSync("data/boundaries/world-overview.topojson", "utf8")) as Topology;
const paint = mapPaint("light");
const scene = buildScene(COBALT_INPUTS, decodeView("material=cobalt&year=2024&eu=one", MANIFEST).view);

/** Widths of the living map's lines at a zoom, by their colour. */
function styleWidths(zoom: number): Map<string, number> {
  const lines = baseLayers(paint).flatMap((layer) => (layer.type === "line" ? [layer.paint ?? {}] : []));
  return new Map(
    lines.map((line): [string, number] => {
      const width: unknown = line["line-width"];
      if (typeof width === "number") return [String(line["line-color"]), width];
      const numbers = (width as (number | string)[]).slice(3) as number[];
      const stops: WidthsByZoom = numbers.flatMap((at, index) =>
        index % 2 === 0 ? [[at, numbers[index + 1] ?? 0] as const] : [],
      );
      return [String(line["line-color"]), widthAt(stops, zoom)];
    }),
  );
}

/** Widths that the lines of a drawing have on screen, by their colour. */
function drawnWidths(svg: string): Map<string, number> {
  const base = svg.slice(0, svg.indexOf('<g class="agreements"'));
  return new Map(
    [...base.matchAll(/fill="none" stroke="(#\w+)" stroke-width="([\d.]+)" stroke-linejoin/g)].map(
      ([, colour = "", width]): [string, number] => [colour, Number(width)],
    ),
  );
}

function draw(zoom: number): string {
  const size = { width: 800, height: 500, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
  const look = { flavour: "light", title: "", words: null, idPrefix: "t-", discs: null } as const;
  const camera = { longitude: 10, latitude: 30, zoom };
  const drawn = mapPicture({
    scene,
    manifest: MANIFEST,
    topology,
    projection: "equal-earth",
    camera,
    ...size,
    ...look,
  });
  return drawn === null ? "" : serialise(drawn.root);
}

describe.each([0, 0.7, 3])("at zoom %d", (zoom) => {
  test("the lines of a drawing are as wide as the living map's", () => {
    const [style, drawn] = [styleWidths(zoom), drawnWidths(draw(zoom))];
    for (const colour of [paint.graticule, paint.coast, paint.border, paint.innerBorder, paint.euOutline])
      expect(drawn.get(colour), colour).toBeCloseTo(style.get(colour) ?? 0, 1);
    for (const [colour, width] of drawn) expect(width, colour).toBeCloseTo(style.get(colour) ?? 0, 1);
  });
});

test("outlines of partners are as wide as the living map's, and show their casing on one side", () => {
  const width = styleWidths(0).get(paint.agreement) ?? 0;
  const [, outlines = ""] = /<g class="agreements">(.*?)<g class="flows"/s.exec(draw(0)) ?? [];
  // Each is clipped to its own land, so that half of its stroke shows.
  const visible = [...outlines.matchAll(/stroke="(#\w+)" stroke-width="([\d.]+)"/g)].map(
    ([, colour = "", stroke]) => `${colour} ${(Number(stroke) / 2).toFixed(2)}`,
  );
  expect([...new Set(visible)]).toEqual([
    `${paint.agreementCasing} ${(width + AGREEMENT_CASING).toFixed(2)}`,
    `${paint.agreement} ${width.toFixed(2)}`,
  ]);
});
