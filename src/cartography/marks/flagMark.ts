import { element, type SvgNode } from "#lib/svgNode.ts";
import type { SceneMarker } from "#scene/contract/scene.ts";
import { ACTIVITY_SHAPES, type MapPaint } from "#theme/mapPaint.ts";

/**
 * A project's flag, its foot at the origin: pole, and a head whose shape is the activity. Solid means an
 * exact site, hollow a municipality or region; a second activity is the small shape inside the first.
 *
 * @param dx    where the head is, relative to the foot, in pixels to the right
 * @param dy    the same downwards
 * @param size  1 for a flag of 14 pixels
 */
export function flagMark(
  marker: Pick<SceneMarker, "activities" | "precision">,
  dx: number,
  dy: number,
  size: number,
  paint: MapPaint,
): readonly SvgNode[] {
  const isExact = marker.precision === "exact-site";
  const [first = "extraction", second] = marker.activities;
  const pole = (stroke: string, width: number): SvgNode =>
    element("path", {
      d: `M0 0L${dx.toFixed(1)} ${dy.toFixed(1)}`,
      fill: "none",
      stroke,
      "stroke-width": width,
    });
  // The line first, then the fill, as two paths: not every program that opens a picture knows another order.
  const shape = (paints: Readonly<Record<string, string | number>>): SvgNode =>
    element("path", {
      d: ACTIVITY_SHAPES[first],
      transform: { scale: (0.92 * size).toFixed(2) },
      ...paints,
    });
  const outlined = shape({
    fill: "none",
    stroke: isExact ? paint.flagPaper : paint.flag,
    "stroke-width": isExact ? 1.6 : 2,
    "stroke-linejoin": "round",
  });
  const filled = shape({ fill: isExact ? paint.flag : paint.flagPaper });
  const inner =
    second === undefined
      ? ""
      : element("path", {
          d: ACTIVITY_SHAPES[second],
          transform: { scale: (0.38 * size).toFixed(2) },
          fill: isExact ? paint.flagPaper : paint.flag,
        });
  return [
    pole(paint.flagPaper, 2.6),
    element("circle", { r: 1.7, fill: paint.flag, stroke: paint.flagPaper, "stroke-width": 0.8 }),
    pole(paint.flag, 1.1),
    element("g", { transform: { translate: [dx.toFixed(1), dy.toFixed(1)] } }, outlined, filled, inner),
  ];
}
