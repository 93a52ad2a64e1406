import { type GeoProjection, type GeoStream, geoStream } from "d3-geo";
import type { Geometry, Position } from "geojson";
import type { PlanOutput } from "./planPoint.ts";
import { signedArea } from "./ringArea.ts";

/** Longest step along an edge, degrees: the files' edges are straight in degrees, and a disc bends them. */
const LONGEST_STEP = 2;

/** The edge with points in between, so that it stays on its parallel where a great circle would leave it. */
function stepped(line: readonly Position[]): Position[] {
  const points: Position[] = [];
  line.forEach(([longitude = 0, latitude = 0], index) => {
    const before = line[index - 1];
    if (before !== undefined) {
      const [fromLongitude = 0, fromLatitude = 0] = before;
      const [across, along] = [longitude - fromLongitude, latitude - fromLatitude];
      const steps = Math.ceil(Math.max(Math.abs(across), Math.abs(along)) / LONGEST_STEP);
      for (let step = 1; step < steps; step += 1) {
        points.push([fromLongitude + (across * step) / steps, fromLatitude + (along * step) / steps]);
      }
    }
    points.push([longitude, latitude]);
  });
  return points;
}

function steppedGeometry(geometry: Geometry): Geometry | null {
  switch (geometry.type) {
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map(stepped) };
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(stepped)) };
    case "LineString":
      return { ...geometry, coordinates: stepped(geometry.coordinates) };
    case "MultiLineString":
      return { ...geometry, coordinates: geometry.coordinates.map(stepped) };
    default:
      return null;
  }
}

/** Collects what comes out of d3-geo's clipping as rings and lines. */
function collector() {
  const rings: Position[][] = [];
  const lines: Position[][] = [];
  let line: Position[] = [];
  let isPolygon = false;
  const stream: GeoStream = {
    point: (x, y) => void line.push([x, y]),
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      if (isPolygon) rings.push([...line, ...line.slice(0, 1)]);
      else if (line.length > 1) lines.push(line);
    },
    polygonStart: () => {
      isPolygon = true;
    },
    polygonEnd: () => {
      isPolygon = false;
    },
  };
  return { stream, rings, lines };
}

/** Rings of d3-geo grouped into polygons: each outer ring with the holes that follow it, which turn the other way. */
function polygonsOf(rings: readonly Position[][]): Position[][][] {
  const polygons: Position[][][] = [];
  for (const ring of rings) {
    const isHole = signedArea(ring) < 0;
    const last = polygons.at(-1);
    if (isHole && last !== undefined) last.push(ring);
    else polygons.push([ring]);
  }
  return polygons;
}

/** A geometry on a disc, clipped where the disc ends; null when nothing of it is on the disc. */
export function clipGeometry(
  project: GeoProjection,
  geometry: Geometry,
  output: PlanOutput,
): Geometry | null {
  const source = steppedGeometry(geometry);
  if (source === null) return null;
  const { stream, rings, lines } = collector();
  geoStream(source, project.stream(stream));
  const placed = (line: readonly Position[]): Position[] => line.map(([x = 0, y = 0]) => output([x, y]));
  if (rings.length > 0) {
    const coordinates = polygonsOf(rings).map((polygon) => polygon.map(placed));
    return { type: "MultiPolygon", coordinates };
  }
  return lines.length > 0 ? { type: "MultiLineString", coordinates: lines.map(placed) } : null;
}
