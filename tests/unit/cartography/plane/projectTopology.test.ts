import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { equalEarth, globeSource, mercator } from "#cartography/plane/cut/cutProjections.ts";
import { europe } from "#cartography/plane/disc/discProjections.ts";
import { projectTopology } from "#cartography/plane/projectTopology.ts";

const overview = JSON.parse(readFileSync("data/boundaries/world-overview.topojson", "utf8")) as Topology;
const OBJECTS = ["countries", "lines", "disputed", "eu27"];

describe.each([equalEarth, globeSource, mercator, europe])("the boundary files in $id", (projection) => {
  const project = projectTopology(overview, projection, ([x, y]) => [x, y]);

  test.each(OBJECTS)("%s: every geometry is as if it had been projected by itself", (name) => {
    const { geometries } = overview.objects[name] as GeometryCollection;
    expect(geometries.length).toBeGreaterThan(0);
    for (const object of geometries) {
      const alone = feature(overview, object);
      if (alone.type !== "Feature") throw new Error("a collection among the geometries");
      const projected = projection.geometry(alone.geometry, ([x, y]) => [x, y]);
      expect(project(object), String(object.id)).toEqual(projected);
    }
  });
});
