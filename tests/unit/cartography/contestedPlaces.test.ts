import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { mapFeatures } from "#cartography/land/mapFeatures.ts";
import { equalEarth, globeSource, mercator } from "#cartography/plane/cut/cutProjections.ts";
import { europe } from "#cartography/plane/disc/discProjections.ts";
import { planToMapDegrees } from "#cartography/plane/mapDegrees.ts";
import { CONTESTED_PLACES } from "../../support/contestedPlaces.ts";

const topology = JSON.parse(readFileSync("data/boundaries/world-detail.topojson", "utf8")) as Topology;

describe.each([equalEarth, mercator, globeSource, europe])("on the map in $id", (projection) => {
  const features = mapFeatures(topology, projection, planToMapDegrees, new Set());
  const around = (areas: readonly Feature[], longitude: number, latitude: number) =>
    areas
      .filter(({ geometry }) =>
        booleanPointInPolygon(
          planToMapDegrees(projection.forward(longitude, latitude)),
          geometry as Polygon | MultiPolygon,
        ),
      )
      .map(({ properties }) => properties?.["place"]);

  test.each(CONTESTED_PLACES)("%s lies where the Commission draws it", (_, longitude, latitude, place) => {
    expect(around(features.places.features, longitude, latitude)).toEqual([place]);
  });

  test.each([
    ["Srinagar", 74.8, 34.08, "IND"],
    ["Gilgit", 74.3, 35.92, "PAK"],
    ["Aksai Chin", 79.3, 35.2, "CHN"],
    ["Essequibo", -59.5, 6.0, "GUY"],
    ["Arunachal Pradesh", 93.6, 27.6, "IND"],
  ] as const)("%s is hatched as disputed", (_, longitude, latitude, place) => {
    expect(around(features.disputed.features, longitude, latitude)).toContain(place);
  });

  test.each([
    ["Crimea", 34.1, 44.95],
    ["Golan", 35.75, 33.0],
    ["Western Sahara", -13.15, 27.13],
  ] as const)("%s is not hatched: the Commission has no doubt about it", (_, longitude, latitude) => {
    expect(around(features.disputed.features, longitude, latitude)).toEqual([]);
  });
});
