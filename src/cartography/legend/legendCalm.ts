import { element } from "#lib/svgNode.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { CALM_OPACITY, CALM_PIXELS } from "../flows/flowWidth.ts";
import type { LegendDrawing } from "./legendSign.ts";

/** Each a path of its own, so that they add up where they cross as on the map. */
const LINES: readonly string[] = [
  "M0 2Q15 2 30 10",
  "M0 5Q15 3 30 3",
  "M0 7Q15 9 30 6",
  "M0 9Q15 5 30 1",
  "M0 11Q15 13 30 9",
  "M0 13Q15 8 30 5",
  "M0 3Q15 7 30 13",
  "M0 8Q15 12 30 12",
];

/** The sign that stands in a legend for the thin lines under the arrows. */
export function legendCalm(paint: MapPaint): LegendDrawing {
  const stroke = { stroke: paint.flow, "stroke-opacity": CALM_OPACITY, "stroke-width": CALM_PIXELS };
  return {
    kind: "drawing",
    svg: LINES.map((d) => element("path", { d, fill: "none", ...stroke })),
    widthPx: 30,
    heightPx: 14,
    isMapSize: false,
  };
}
