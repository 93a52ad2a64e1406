import { type GeoStream, geoGraticule, geoStream } from "d3-geo";
import type { PlanPoint } from "./planPoint.ts";
import { type DiscProjection, type FlatProjection, relativeLongitude } from "./projection.ts";

const STEP_DEGREES = 3;
/** Meridians end here, so that they do not crowd at the poles. */
const GRATICULE_END = 84;

function latitudes(from: number, to: number): number[] {
  const steps = Math.round(Math.abs(to - from) / STEP_DEGREES);
  return Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);
}

/** The lines that come out of a disc's clipping. */
function linesOnDisc(projection: DiscProjection, draw: (stream: GeoStream) => void): PlanPoint[][] {
  const lines: PlanPoint[][] = [];
  const stream: GeoStream = {
    point: (x, y) => void lines.at(-1)?.push([x, y]),
    lineStart: () => void lines.push([]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  draw(projection.stream(stream));
  return lines;
}

/** The edge of the world as a closed ring of plan points: the shape of the sea. */
export function worldOutline(projection: FlatProjection): PlanPoint[] {
  if (projection.kind === "disc") {
    const [rim = []] = linesOnDisc(projection, (stream) => geoStream({ type: "Sphere" }, stream));
    return [...rim, ...rim.slice(0, 1)];
  }
  const east = latitudes(-90, 90).map((latitude) => projection.forwardRelative(180, latitude));
  const west = latitudes(90, -90).map((latitude) => projection.forwardRelative(-180, latitude));
  return [...east, ...west, projection.forwardRelative(180, -90)];
}

/** Meridians and parallels every `spacing` degrees, as lines of plan points. */
export function graticule(projection: FlatProjection, spacing: number): PlanPoint[][] {
  if (projection.kind === "disc") {
    const net = geoGraticule()
      .step([spacing, spacing])
      .extent([
        [-180, -GRATICULE_END],
        [180, GRATICULE_END],
      ])
      .precision(STEP_DEGREES);
    return linesOnDisc(projection, (stream) => geoStream(net(), stream));
  }
  const lines: PlanPoint[][] = [];
  for (let longitude = -180 + spacing; longitude <= 180; longitude += spacing) {
    const relative = relativeLongitude(longitude, projection.centralMeridian);
    lines.push(
      latitudes(-GRATICULE_END, GRATICULE_END).map((latitude) =>
        projection.forwardRelative(relative, latitude),
      ),
    );
  }
  for (let latitude = -90 + spacing; latitude < 90; latitude += spacing) {
    lines.push([projection.forwardRelative(-180, latitude), projection.forwardRelative(180, latitude)]);
  }
  return lines;
}
