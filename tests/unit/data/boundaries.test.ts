import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";

/** Longitude and latitude of places whose country maps disagree on, and of small and far ones. */
const PLACES: readonly (readonly [name: string, longitude: number, latitude: number, place: string])[] = [
  ["Simferopol", 34.1, 44.95, "UKR"],
  ["Sevastopol", 33.6, 44.58, "UKR"],
  ["Donetsk", 37.8, 48.0, "UKR"],
  ["Kherson", 32.62, 46.66, "UKR"],
  ["Pristina", 21.16, 42.66, "XKX"],
  ["Laayoune", -13.15, 27.13, "ESH"],
  ["Tifariti", -10.55, 26.15, "ESH"],
  ["Ramallah", 35.2, 31.9, "PSE"],
  ["Deir al-Balah (Gaza)", 34.34, 31.41, "PSE"],
  ["Taipei", 121.5, 25.0, "TWN"],
  ["Kyrenia", 33.35, 35.25, "CYP"],
  ["Limassol", 33.0, 34.8, "CYP"],
  ["Hargeisa", 44.06, 9.56, "SOM"],
  ["Katzrin (Golan)", 35.75, 33.0, "SYR"],
  ["Srinagar", 74.8, 34.08, "IND"],
  ["Gilgit", 74.3, 35.92, "PAK"],
  ["Aksai Chin", 79.3, 35.2, "CHN"],
  ["Sukhumi", 41.2, 43.1, "GEO"],
  ["Tskhinvali", 43.97, 42.22, "GEO"],
  ["Tiraspol", 29.6, 46.85, "MDA"],
  ["Stepanakert", 46.75, 39.82, "AZE"],
  ["Kangerlussuaq", -50.0, 67.0, "GRL"],
  ["Noumea", 166.0, -21.7, "NCL"],
  ["Cayenne", -52.7, 4.5, "GUF"],
  ["Svalbard", 16.0, 78.5, "SJM"],
];

describe.each(["world-overview", "world-detail"])("%s", (name) => {
  const topology = JSON.parse(readFileSync(`data/boundaries/${name}.topojson`, "utf8")) as Topology<{
    countries: GeometryCollection;
  }>;
  const countries = feature(topology, topology.objects.countries).features;

  test.each(PLACES)("%s lies where the Commission draws it", (_, longitude, latitude, place) => {
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
