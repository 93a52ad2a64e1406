import { element } from "#lib/svgNode.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import type { LegendDrawing } from "./legendSign.ts";

/** Width of a legend's outlines in pixels: more than the map's, so that the dashes can be told apart. */
const WIDTH = 2;
const SIZE = { widthPx: 28, heightPx: 6 };

/**
 * The sign that stands in a legend for a kind of agreement.
 *
 * @param dashes  in line widths; empty is solid
 */
export function legendOutline(dashes: readonly number[], paint: MapPaint): LegendDrawing {
  const line = element("path", {
    d: `M0 ${SIZE.heightPx / 2}H${SIZE.widthPx}`,
    // Without it, printers draw the empty area of a line as a hair.
    fill: "none",
    stroke: paint.agreement,
    "stroke-width": WIDTH,
    "stroke-dasharray": dashes.length === 0 ? null : dashes.map((dash) => dash * WIDTH).join(" "),
  });
  return { kind: "drawing", svg: [line], ...SIZE, isMapSize: false };
}
