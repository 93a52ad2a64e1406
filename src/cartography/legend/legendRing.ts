import { element, figure } from "#lib/svgNode.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { arrowheadPixels } from "../flows/flowWidth.ts";
import { RING_START, RING_SWEEP, ringRadiusPixels } from "../flows/ringPieces.ts";
import type { LegendDrawing } from "./legendSign.ts";

/** Line width of the ring that stands in a legend, in pixels. */
const WIDTH = 2.5;

/** The sign that stands in a legend for what stays inside a place: a ring with an arrowhead. */
export function legendRing(paint: MapPaint): LegendDrawing {
  const radius = ringRadiusPixels(WIDTH);
  const { length, halfWidth } = arrowheadPixels(WIDTH);
  const middle = Math.ceil(radius + halfWidth);
  const at = (degrees: number, distance: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return `${figure(middle + distance * Math.cos(angle))} ${figure(middle + distance * Math.sin(angle))}`;
  };
  const neck = RING_START + RING_SWEEP - (length / radius) * (180 / Math.PI);
  const line = `M${at(RING_START, radius)}A${radius} ${radius} 0 1 1 ${at(neck, radius)}`;
  const head = `M${at(neck, radius - halfWidth)}L${at(RING_START + RING_SWEEP, radius)}L${at(neck, radius + halfWidth)}Z`;
  return {
    kind: "drawing",
    svg: [
      element("path", { d: line, fill: "none", stroke: paint.flow, "stroke-width": WIDTH }),
      element("path", { d: head, fill: paint.flow }),
    ],
    widthPx: 2 * middle,
    heightPx: 2 * middle,
    isMapSize: false,
  };
}
