import { type GeoProjection, type GeoStream, geoGraticule, geoStream } from "d3-geo";
import { GRATICULE_END, STEP_DEGREES } from "../graticule.ts";
import type { PlanPoint } from "../planPoint.ts";

/** The lines that come out of a disc's clipping. */
function linesOnDisc(project: GeoProjection, draw: (stream: GeoStream) => void): PlanPoint[][] {
  const lines: PlanPoint[][] = [];
  const stream: GeoStream = {
    point: (x, y) => void lines.at(-1)?.push([x, y]),
    lineStart: () => void lines.push([]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  draw(project.stream(stream));
  return lines;
}

/** The rim of a disc, as a closed ring. */
export function discOutline(project: GeoProjection): PlanPoint[] {
  const [rim = []] = linesOnDisc(project, (stream) => geoStream({ type: "Sphere" }, stream));
  return [...rim, ...rim.slice(0, 1)];
}

/** Meridians and parallels on a disc, `spacing` degrees apart. */
export function discGraticule(project: GeoProjection, spacing: number): PlanPoint[][] {
  const net = geoGraticule()
    .step([spacing, spacing])
    .extent([
      [-180, -GRATICULE_END],
      [180, GRATICULE_END],
    ])
    .precision(STEP_DEGREES);
  return linesOnDisc(project, (stream) => geoStream(net(), stream));
}
