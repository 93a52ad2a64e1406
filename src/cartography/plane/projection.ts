import type { Geometry } from "geojson";
import type { Projection } from "#state/map/values.ts";
import type { FlowPiece } from "./flowPiece.ts";
import type { LonLat, PlanOutput, PlanPoint } from "./planPoint.ts";

interface ProjectionBase {
  readonly id: Projection;
  /** Plan point of a longitude and a latitude in degrees; any longitude is brought into range. */
  readonly forward: (longitude: number, latitude: number) => PlanPoint;
  /** Longitude and latitude in degrees; null outside the world. */
  readonly inverse: (point: PlanPoint) => LonLat | null;
  /** Whether a place can be seen; false on the far side of a globe. */
  readonly shows: (place: LonLat) => boolean;
  /** A geometry of degrees in the plan, cut or clipped where the map ends; null when nothing of it can be seen. */
  readonly geometry: (geometry: Geometry, output: PlanOutput) => Geometry | null;
  /** The stretches of a flow that can be seen, origin first, anchor to anchor; for the scale see `flowPieces`. */
  readonly pieces: (origin: LonLat, destination: LonLat, pixelsPerUnit: number) => FlowPiece[];
  /** The edge of the world as a closed ring: the shape of the sea. */
  readonly outline: () => PlanPoint[];
  /** Meridians and parallels every so many degrees. */
  readonly graticule: (spacingDegrees: number) => PlanPoint[][];
}

/** A world cut open along a meridian, its parallels straight. */
export interface CutProjection extends ProjectionBase {
  readonly kind: "cut";
  /** Middle of the map, in degrees east; the cut is opposite. */
  readonly centralMeridian: number;
  /** Latitude below which nothing is drawn, degrees: -60 leaves Antarctica out. */
  readonly southernEnd: number;
  /** Plan point of a longitude relative to the central meridian, -180 to 180, and a latitude. */
  readonly forwardRelative: (relativeLongitude: number, latitude: number) => PlanPoint;
}

/** A world, or the half of it that faces the reader, as a disc around one place. */
export interface DiscProjection extends ProjectionBase {
  readonly kind: "disc";
  readonly centre: LonLat;
}

/** A world inside the unit square: what all drawing of maps starts from. */
export type PlanProjection = CutProjection | DiscProjection;
