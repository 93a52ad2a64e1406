import type { SceneMarker } from "#scene/scene.ts";
import { ACTIVITY_SHAPES, type MapPaint } from "#theme/mapPaint.ts";
import { svg } from "./svg.ts";

/**
 * A project's flag: pole, and a head whose shape is the activity. Solid means an exact site, hollow a
 * municipality or region; a second activity is the small shape beside the first.
 *
 * @param dx    where the head is, relative to the foot, in pixels
 * @param size  1 for a flag of 14 pixels
 */
export function flagSymbol(
  marker: SceneMarker,
  dx: number,
  dy: number,
  size: number,
  paint: MapPaint,
): SVGGElement {
  const isExact = marker.precision === "exact-site";
  const [first = "extraction", second] = marker.activities;
  const head = svg(
    "g",
    { transform: `translate(${dx.toFixed(1)} ${dy.toFixed(1)})` },
    svg("path", {
      d: ACTIVITY_SHAPES[first],
      transform: `scale(${(0.92 * size).toFixed(2)})`,
      fill: isExact ? paint.flag : paint.flagPaper,
      stroke: isExact ? paint.flagPaper : paint.flag,
      "stroke-width": isExact ? 1.6 : 2,
      "paint-order": "stroke",
    }),
  );
  if (second !== undefined) {
    head.append(
      svg("path", {
        d: ACTIVITY_SHAPES[second],
        transform: `scale(${(0.38 * size).toFixed(2)})`,
        fill: isExact ? paint.flagPaper : paint.flag,
      }),
    );
  }
  const pole = (stroke: string, width: number) =>
    svg("path", { d: `M0 0L${dx.toFixed(1)} ${dy.toFixed(1)}`, stroke, "stroke-width": width });
  return svg(
    "g",
    {},
    pole(paint.flagPaper, 2.6),
    svg("circle", { r: 1.7, fill: paint.flag, stroke: paint.flagPaper, "stroke-width": 0.8 }),
    pole(paint.flag, 1.1),
    head,
  );
}
