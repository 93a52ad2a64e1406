import { figure } from "#lib/svgText.ts";
import { arrowheadPixels } from "../flows/flowWidth.ts";

/** Length of a legend's arrow in pixels. */
export const LEGEND_ARROW_LENGTH = 44;

/** Outline of the arrow that stands in a legend for a flow of the given line width, and its height, in pixels. */
export function legendArrow(lineWidth: number): { readonly path: string; readonly height: number } {
  const head = arrowheadPixels(lineWidth);
  const height = Math.ceil(2 * head.halfWidth + 2);
  const middle = height / 2;
  const neck = figure(LEGEND_ARROW_LENGTH - head.length);
  const [above, below] = [figure(middle - lineWidth / 2), figure(middle + lineWidth / 2)];
  const [left, right] = [figure(middle - head.halfWidth), figure(middle + head.halfWidth)];
  return {
    path: `M0 ${above}H${neck}V${left}L${LEGEND_ARROW_LENGTH} ${middle}L${neck} ${right}V${below}H0Z`,
    height,
  };
}
