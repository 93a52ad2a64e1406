import type { PlanPoint } from "./planPoint.ts";
import { CENTRAL_MERIDIAN, type FlatProjection } from "./projection.ts";

const STEP_DEGREES = 3;

function latitudes(from: number, to: number): number[] {
  const steps = Math.round(Math.abs(to - from) / STEP_DEGREES);
  return Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);
}

/** The edge of the world as a closed ring of plan points: the shape of the sea. */
export function worldOutline(projection: FlatProjection): PlanPoint[] {
  const east = latitudes(-90, 90).map((latitude) => projection.forwardRelative(180, latitude));
  const west = latitudes(90, -90).map((latitude) => projection.forwardRelative(-180, latitude));
  return [...east, ...west, projection.forwardRelative(180, -90)];
}

/** Meridians and parallels every `spacing` degrees, as lines of plan points. */
export function graticule(projection: FlatProjection, spacing: number): PlanPoint[][] {
  const lines: PlanPoint[][] = [];
  for (let longitude = -180 + spacing; longitude <= 180; longitude += spacing) {
    const relative = longitude - CENTRAL_MERIDIAN;
    lines.push(
      latitudes(-84, 84).map((latitude) =>
        projection.forwardRelative(relative < -180 ? relative + 360 : relative, latitude),
      ),
    );
  }
  for (let latitude = -90 + spacing; latitude < 90; latitude += spacing) {
    lines.push([projection.forwardRelative(-180, latitude), projection.forwardRelative(180, latitude)]);
  }
  return lines;
}
