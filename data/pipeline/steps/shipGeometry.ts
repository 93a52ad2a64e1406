import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type ShippedFile, shipFile } from "../shippedFile.ts";

const topologySchema = v.object({
  type: v.literal("Topology"),
  objects: v.object({ countries: v.object({ geometries: v.array(v.object({ id: v.string() })) }) }),
});

/** The world as polygons, at two levels of detail, and the places that have one. */
export interface ShippedGeometry {
  readonly overview: ShippedFile;
  readonly detail: ShippedFile;
  readonly polygons: ReadonlySet<string>;
}

/** Boundaries as they stand in `data/boundaries`. */
export function shipGeometry(folder: string): ShippedGeometry {
  const overview = readFileSync(join(folder, "world-overview.topojson"));
  const detail = readFileSync(join(folder, "world-detail.topojson"));
  const { objects } = v.parse(topologySchema, JSON.parse(overview.toString("utf8")));
  return {
    overview: shipFile("geometry/world-overview", overview),
    detail: shipFile("geometry/world-detail", detail),
    polygons: new Set(objects.countries.geometries.map(({ id }) => id)),
  };
}
