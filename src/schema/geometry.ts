import type { Topology } from "topojson-specification";
import * as v from "valibot";

const OBJECTS = ["countries", "eu27", "disputed", "lines"] as const;

function isTopology(value: unknown): value is Topology {
  if (typeof value !== "object" || value === null) return false;
  const candidate = value as Partial<Topology>;
  const { arcs, objects } = candidate;
  return (
    candidate.type === "Topology" &&
    Array.isArray(arcs) &&
    typeof objects === "object" &&
    OBJECTS.every((name) => objects[name] !== undefined)
  );
}

/** `public/data/geometry/*.json`: boundaries as TopoJSON with the objects the map draws. */
export const geometrySchema = v.custom<Topology>(isTopology, "not a topology with the expected objects");
