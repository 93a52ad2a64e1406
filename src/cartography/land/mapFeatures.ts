import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from "geojson";
import { meshArcs } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { EU27 } from "#domain/place.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { PlanOutput } from "../plane/planPoint.ts";
import type { PlanProjection } from "../plane/projection.ts";
import { type ProjectGeometry, projectTopology, type TopologyGeometry } from "../plane/projectTopology.ts";

/** The layers of geometry that every renderer draws, projected. */
export interface MapFeatures {
  /** One feature a place, with property `place`; without Antarctica where the map ends above it. */
  readonly places: FeatureCollection;
  /** Border and coast lines, with property `kind`. */
  readonly lines: FeatureCollection;
  /** Areas under dispute, for the neutral hatch; property `place` is empty where no polygon of a place lies below. */
  readonly disputed: FeatureCollection;
  /** Borders between members of the EU, drawn lighter when it is shown as one. */
  readonly euInner: FeatureCollection;
  /** The outer border of the EU27. */
  readonly euOutline: FeatureCollection;
}

const ANTARCTICA = "ATA";
const ANTARCTIC_COAST = -60;
const GRATICULE_DEGREES = 30;

function objectsOf(topology: Topology, name: string): TopologyGeometry[] {
  const object = topology.objects[name];
  return object?.type === "GeometryCollection" ? object.geometries : [];
}

function projectAll(
  topology: Topology,
  name: string,
  project: ProjectGeometry,
  properties: (source: TopologyGeometry) => Record<string, string> | null,
): FeatureCollection {
  const features: Feature[] = [];
  for (const source of objectsOf(topology, name)) {
    const kept = properties(source);
    const geometry = kept === null ? null : project(source);
    if (geometry !== null) features.push({ type: "Feature", properties: kept, geometry });
  }
  return { type: "FeatureCollection", features };
}

/** What the boundary files say of a geometry. */
function said(source: TopologyGeometry, property: "iso3" | "kind" | "admin"): string | undefined {
  const value: unknown = (source.properties as GeoJsonProperties)?.[property];
  return typeof value === "string" ? value : undefined;
}

/**
 * A topology of the boundary files, projected.
 *
 * @param output     what positions become: plan points for SVG, map degrees for MapLibre
 * @param euMembers  the places whose common borders are the EU's inner borders
 */
export function mapFeatures(
  topology: Topology,
  projection: PlanProjection,
  output: PlanOutput,
  euMembers: ReadonlySet<PlaceId>,
): MapFeatures {
  const hasAntarctica = projection.kind === "disc" || projection.southernEnd < ANTARCTIC_COAST;
  const project = projectTopology(topology, projection, output);
  return {
    places: projectAll(topology, "countries", project, (source) => {
      const place = said(source, "iso3") ?? String(source.id ?? "");
      return place === ANTARCTICA && !hasAntarctica ? null : { place };
    }),
    lines: projectAll(topology, "lines", project, (source) => ({ kind: said(source, "kind") ?? "border" })),
    disputed: projectAll(topology, "disputed", project, (source) => ({ place: said(source, "admin") ?? "" })),
    euInner: innerBorders(topology, project, euMembers),
    euOutline: projectAll(topology, "eu27", project, () => ({ place: EU27 })),
  };
}

function innerBorders(
  topology: Topology,
  project: ProjectGeometry,
  members: ReadonlySet<PlaceId>,
): FeatureCollection {
  const countries = topology.objects["countries"];
  if (countries === undefined) return { type: "FeatureCollection", features: [] };
  const isMember = (place: { id?: string | number | undefined }): boolean =>
    members.has(String(place.id ?? ""));
  const lines = meshArcs(
    topology,
    countries as GeometryCollection,
    (a, b) => a !== b && isMember(a) && isMember(b),
  );
  const geometry = project(lines);
  return {
    type: "FeatureCollection",
    features: geometry === null ? [] : [{ type: "Feature", properties: {}, geometry }],
  };
}

/** The sea and the graticule of a projection, with property `part`. */
export function frameFeatures(projection: PlanProjection, output: PlanOutput): FeatureCollection {
  const sea: Geometry = { type: "Polygon", coordinates: [projection.outline().map(output)] };
  const net: Geometry = {
    type: "MultiLineString",
    coordinates: projection.graticule(GRATICULE_DEGREES).map((line) => line.map(output)),
  };
  return {
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: { part: "sea" }, geometry: sea },
      { type: "Feature", properties: { part: "graticule" }, geometry: net },
    ],
  };
}
