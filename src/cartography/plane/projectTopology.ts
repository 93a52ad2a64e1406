import type { GeoJsonProperties, Geometry, Position } from "geojson";
import { feature, transform } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { CUT_JUMP } from "./cut/cutGeometry.ts";
import type { PlanOutput } from "./planPoint.ts";
import type { CutProjection, PlanProjection } from "./projection.ts";
import { relativeLongitude } from "./relativeLongitude.ts";

/** A geometry of a topology in the plan; null when nothing of it can be seen. */
export type ProjectGeometry = (object: TopologyGeometry) => Geometry | null;

/** A geometry of a topology, with what the boundary files say of it. */
export type TopologyGeometry = GeometryObject<GeoJsonProperties>;

/** The arcs of a topology in degrees. */
function decodedArcs(topology: Topology): Position[][] {
  const decode = topology.transform === undefined ? null : transform(topology.transform);
  return topology.arcs.map((arc) =>
    decode === null ? arc : arc.map((point, index) => decode(point, index > 0)),
  );
}

/** Whether an arc is more than its points projected one by one: the map is cut across it, or ends above it. */
function meetsEdge({ centralMeridian, southernEnd }: CutProjection, arc: readonly Position[]): boolean {
  let before: number | null = null;
  for (const [longitude = 0, latitude = 0] of arc) {
    const relative = relativeLongitude(longitude, centralMeridian);
    if (latitude < southernEnd) return true;
    if (before !== null && Math.abs(relative - before) > CUT_JUMP) return true;
    before = relative;
  }
  return false;
}

/** A geometry as it stands in a topology; lines as lines of many parts, as `projection.geometry` gives them. */
function geometryOf(topology: Topology, object: TopologyGeometry): Geometry | null {
  const found = feature(topology, object);
  const geometry = found.type === "Feature" ? found.geometry : null;
  if (geometry?.type !== "LineString") return geometry;
  return { type: "MultiLineString", coordinates: [geometry.coordinates] };
}

/**
 * A way to project the geometries of a topology that gives what `projection.geometry` gives.
 *
 * Places, coasts and borders share most of their arcs. On a map with a cut each arc is projected once for all of them,
 * but for the few that meet the map's edge; a disc clips its geometries, so there they are projected one by one.
 */
export function projectTopology(
  topology: Topology,
  projection: PlanProjection,
  output: PlanOutput,
): ProjectGeometry {
  const oneByOne: ProjectGeometry = (object) => {
    const geometry = geometryOf(topology, object);
    return geometry === null ? null : projection.geometry(geometry, output);
  };
  if (projection.kind !== "cut") return oneByOne;
  const edgeArcs = new Set<number>();
  const arcs = decodedArcs(topology).map((arc, index) => {
    if (meetsEdge(projection, arc)) edgeArcs.add(index);
    return arc.map(([longitude = 0, latitude = 0]) =>
      output(projection.forwardRelative(relativeLongitude(longitude, projection.centralMeridian), latitude)),
    );
  });
  const { transform: _, ...undecoded } = topology;
  const flat: Topology = { ...undecoded, arcs };
  const usesEdge = (part: unknown): boolean =>
    Array.isArray(part) ? part.some(usesEdge) : edgeArcs.has(Number(part) < 0 ? ~Number(part) : Number(part));
  return (object) => {
    if (!("arcs" in object) || usesEdge(object.arcs)) return oneByOne(object);
    return geometryOf(flat, object);
  };
}
