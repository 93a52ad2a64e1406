import { GRATICULE_END, STEP_DEGREES } from "../graticule.ts";
import type { PlanPoint } from "../planPoint.ts";
import { relativeLongitude } from "../relativeLongitude.ts";
import type { Cut } from "./cutGeometry.ts";

function latitudes(from: number, to: number): number[] {
  const steps = Math.round(Math.abs(to - from) / STEP_DEGREES);
  return Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);
}

/** The edge of a world with a cut, as a closed ring. */
export function cutOutline({ forwardRelative }: Cut): PlanPoint[] {
  const east = latitudes(-90, 90).map((latitude) => forwardRelative(180, latitude));
  const west = latitudes(90, -90).map((latitude) => forwardRelative(-180, latitude));
  return [...east, ...west, forwardRelative(180, -90)];
}

/** Meridians and parallels of a world with a cut, `spacing` degrees apart. */
export function cutGraticule({ centralMeridian, forwardRelative }: Cut, spacing: number): PlanPoint[][] {
  const lines: PlanPoint[][] = [];
  for (let longitude = -180 + spacing; longitude <= 180; longitude += spacing) {
    const relative = relativeLongitude(longitude, centralMeridian);
    lines.push(
      latitudes(-GRATICULE_END, GRATICULE_END).map((latitude) => forwardRelative(relative, latitude)),
    );
  }
  for (let latitude = -90 + spacing; latitude < 90; latitude += spacing) {
    lines.push([forwardRelative(-180, latitude), forwardRelative(180, latitude)]);
  }
  return lines;
}
