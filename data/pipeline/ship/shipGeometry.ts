import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { editionSchema, type Source } from "#schema/manifest.ts";
import { type ShippedFile, shipFile } from "./shippedFile.ts";

const topologySchema = v.object({
  type: v.literal("Topology"),
  objects: v.object({ countries: v.object({ geometries: v.array(v.object({ id: v.string() })) }) }),
});

const boundariesSchema = v.strictObject({ ...editionSchema.entries, attribution: v.string() });

/** The world as polygons, at two levels of detail, and the places that have one. */
export interface ShippedGeometry {
  readonly overview: ShippedFile;
  readonly detail: ShippedFile;
  readonly polygons: ReadonlySet<string>;
  /** Where the boundaries come from; its own family, because no figure does. */
  readonly source: Source;
}

/** Boundaries as they stand in `data/boundaries`. */
export function shipGeometry(folder: string): ShippedGeometry {
  const overview = readFileSync(join(folder, "world-overview.topojson"));
  const detail = readFileSync(join(folder, "world-detail.topojson"));
  const { objects } = v.parse(topologySchema, JSON.parse(overview.toString("utf8")));
  const description = JSON.parse(readFileSync(join(folder, "source.json"), "utf8"));
  const { attribution: _, ...about } = v.parse(boundariesSchema, description);
  return {
    source: { ...about, family: about.id },
    overview: shipFile("geometry/world-overview", overview),
    detail: shipFile("geometry/world-detail", detail),
    polygons: new Set(objects.countries.geometries.map(({ id }) => id)),
  };
}
