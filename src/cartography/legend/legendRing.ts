import { figure } from "#lib/svgText.ts";
import { arrowheadPixels } from "../flows/flowWidth.ts";
import { RING_START, RING_SWEEP, ringRadiusPixels } from "../flows/ringPieces.ts";

/** Line width of the ring that stands in a legend, in pixels. */
export const LEGEND_RING_WIDTH = 2.5;

/** The ring of a legend: its line, its arrowhead, and the edge of the square it fills, in pixels. */
export function legendRing(): { readonly line: string; readonly head: string; readonly size: number } {
  const radius = ringRadiusPixels(LEGEND_RING_WIDTH);
  const { length, halfWidth } = arrowheadPixels(LEGEND_RING_WIDTH);
  const middle = Math.ceil(radius + halfWidth);
  const at = (degrees: number, distance: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return `${figure(middle + distance * Math.cos(angle))} ${figure(middle + distance * Math.sin(angle))}`;
  };
  const neck = RING_START + RING_SWEEP - (length / radius) * (180 / Math.PI);
  return {
    line: `M${at(RING_START, radius)}A${radius} ${radius} 0 1 1 ${at(neck, radius)}`,
    head: `M${at(neck, radius - halfWidth)}L${at(RING_START + RING_SWEEP, radius)}L${at(neck, radius + halfWidth)}Z`,
    size: 2 * middle,
  };
}
