import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { CONTESTED_PLACES } from "../../support/contestedPlaces.ts";

describe.each(["world-overview", "world-detail"])("%s", (name) => {
  const topology = JSON.parse(readFileSync(`data/boundaries/${name}.topojson`, "utf8")) as Topology<{
    countries: GeometryCollection;
  }>;
  const countries = feature(topology, topology.objects.countries).features;

  test.each(CONTESTED_PLACES)("%s lies where the Commission draws it", (_, longitude, latitude, place) => {
    const around = countries.filter(({ geometry }) =>
      booleanPointInPolygon([longitude, latitude], geometry as Polygon | MultiPolygon),
    );
    expect(around.map(({ id }) => id)).toEqual([place]);
  });

  test("has one polygon for each country", () => {
    expect(new Set(countries.map(({ id }) => id)).size).toBe(countries.length);
    expect(countries.length).toBe(248);
  });
});
