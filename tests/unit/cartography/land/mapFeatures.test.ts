import type { Polygon } from "geojson";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { frameFeatures, mapFeatures } from "#cartography/land/mapFeatures.ts";
import { outlineFeatures } from "#cartography/land/outlineFeatures.ts";
import { equalEarth } from "#cartography/plane/cut/cutProjections.ts";

const asPlan = ([x, y]: readonly [number, number]): [number, number] => [x, y];

/** Two squares with a common side, and a sliver of Antarctica. */
const TOPOLOGY: Topology = {
  type: "Topology",
  arcs: [
    [
      [10, 0],
      [10, 10],
    ],
    [
      [10, 10],
      [0, 10],
      [0, 0],
      [10, 0],
    ],
    [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
    ],
    [
      [0, -80],
      [10, -80],
      [10, -70],
      [0, -80],
    ],
  ],
  objects: {
    countries: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: "AAA", properties: { iso3: "AAA" }, arcs: [[0, 1]] },
        { type: "Polygon", id: "BBB", properties: { iso3: "BBB" }, arcs: [[2, -1]] },
        { type: "Polygon", id: "ATA", properties: { iso3: "ATA" }, arcs: [[3]] },
      ],
    },
    lines: {
      type: "GeometryCollection",
      geometries: [
        { type: "MultiLineString", properties: { kind: "disputed" }, arcs: [[0]] },
        { type: "MultiLineString", properties: { kind: "coast" }, arcs: [[3]] },
      ],
    },
    eu27: { type: "GeometryCollection", geometries: [{ type: "Polygon", arcs: [[2, 1]] }] },
    disputed: { type: "GeometryCollection", geometries: [] },
  },
} as unknown as Topology;

describe("the features of the map", () => {
  const features = mapFeatures(TOPOLOGY, equalEarth, asPlan, new Set(["AAA", "BBB"]));

  test("name each place and leave Antarctica out", () => {
    expect(features.places.features.map(({ properties }) => properties?.["place"])).toEqual(["AAA", "BBB"]);
  });

  test("keep the kind of each line, so that disputed ones can be dashed", () => {
    expect(features.lines.features.map(({ properties }) => properties?.["kind"])).toEqual([
      "disputed",
      "coast",
    ]);
  });

  test("draw no coast of Antarctica", () => {
    const coast = features.lines.features[1]?.geometry;
    expect(coast?.type === "MultiLineString" && coast.coordinates).toEqual([]);
  });

  test("know the border between two members as inner", () => {
    const inner = features.euInner.features[0]?.geometry;
    expect(inner?.type === "MultiLineString" && inner.coordinates.length).toBe(1);
  });
});

test("a ring over the cut stays on its side of the map", () => {
  const ring: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [-169.4, 53],
        [-168.2, 53],
        [-168.2, 54],
        [-168.1, 54],
        [-169.4, 53],
      ],
    ],
  };
  const projected = equalEarth.geometry(ring, asPlan);
  const xs = projected?.type === "Polygon" ? projected.coordinates.flat().map(([x = 9]) => x) : [9];
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(0.01);
});

test("a line over the cut is split, not drawn across the map", () => {
  const line = {
    type: "LineString" as const,
    coordinates: [
      [-171, 60],
      [-170, 60],
      [-168, 60],
      [-167, 60],
    ],
  };
  const projected = equalEarth.geometry(line, asPlan);
  expect(projected?.type === "MultiLineString" && projected.coordinates.length).toBe(2);
});

test("islets get no outline, main islands do", () => {
  const square = (x: number, y: number, edge: number) => [
    [
      [x, y],
      [x + edge, y],
      [x + edge, y + edge],
      [x, y + edge],
      [x, y],
    ],
  ];
  const places = {
    type: "FeatureCollection" as const,
    features: [
      {
        type: "Feature" as const,
        properties: { place: "NOR" },
        geometry: {
          type: "MultiPolygon" as const,
          coordinates: [square(0, 0, 1), square(2, 0, 0.4), square(4, 0, 0.05)],
        },
      },
    ],
  };
  expect(outlineFeatures(places, new Set(["NOR"])).features).toHaveLength(2);
  expect(outlineFeatures(places, new Set(["SWE"])).features).toHaveLength(0);
});

test("the sea is one closed ring inside the plan", () => {
  const [sea] = frameFeatures(equalEarth, asPlan).features;
  const ring = sea?.geometry.type === "Polygon" ? (sea.geometry.coordinates[0] ?? []) : [];
  expect(ring[0]).toEqual(ring.at(-1));
  for (const [x = 9, y = 9] of ring) expect(x >= -1e-9 && x <= 1 + 1e-9 && y >= 0 && y <= 1).toBe(true);
});
