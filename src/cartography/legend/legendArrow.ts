import { element, figure } from "#lib/svgNode.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { arrowheadPixels } from "../flows/flowWidth.ts";
import type { LegendDrawing } from "./legendSign.ts";

/** Length of a legend's arrow in pixels. */
const LENGTH = 44;

/** The arrow that stands in a legend for a flow of the given line width in pixels. */
export function legendArrow(lineWidthPx: number, paint: MapPaint): LegendDrawing {
  const head = arrowheadPixels(lineWidthPx);
  const heightPx = Math.ceil(2 * head.halfWidth + 2);
  const middle = heightPx / 2;
  const neck = figure(LENGTH - head.length);
  const [above, below] = [figure(middle - lineWidthPx / 2), figure(middle + lineWidthPx / 2)];
  const [left, right] = [figure(middle - head.halfWidth), figure(middle + head.halfWidth)];
  const d = `M0 ${above}H${neck}V${left}L${LENGTH} ${middle}L${neck} ${right}V${below}H0Z`;
  return {
    kind: "drawing",
    svg: [element("path", { d, fill: paint.flow })],
    widthPx: LENGTH,
    heightPx,
    isMapSize: true,
  };
}
