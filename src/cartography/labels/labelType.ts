import type { MapPaint } from "#theme/mapPaint.ts";
import type { ScreenFrame } from "../frame/screenFrame.ts";

/** Height of the type, in pixels, on a wide map and on one narrower than `NARROW`. */
const TYPE_WIDE = 12.5;
const TYPE_NARROW = 11;
const NARROW = 520;

/** Height of a line of a label, as a part of its type's. */
export const LABEL_LINE = 1.3;

/** Size of the labels' type on a map, in pixels. */
export function labelTypeSize({ width }: ScreenFrame): number {
  return width < NARROW ? TYPE_NARROW : TYPE_WIDE;
}

/** Attributes of the group that holds the labels: a halo in the colour of the paper keeps them readable anywhere. */
export function labelGroupAttributes(
  paint: MapPaint,
  frame: ScreenFrame,
): Readonly<Record<string, string | number>> {
  return {
    fill: paint.label,
    stroke: paint.labelHalo,
    "stroke-width": 3,
    "paint-order": "stroke",
    "stroke-linejoin": "round",
    "text-anchor": "middle",
    "font-size": labelTypeSize(frame),
  };
}
