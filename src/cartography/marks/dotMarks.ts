import { element } from "#lib/svgNode.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Place } from "#schema/manifest.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import type { PlaceFill } from "../land/placeFills.ts";
import type { Mark } from "./mark.ts";

const RADIUS = 3.6;
const DASHES = "1.5 1.2";

/** Dots for places too small to see or hit as polygons, in the colour of their class; dashed where only a pattern speaks. */
export function dotMarks(
  places: readonly Place[],
  fills: ReadonlyMap<PlaceId, PlaceFill>,
  paint: MapPaint,
): Mark[] {
  return places.map(({ id, anchor }) => {
    const fill = fills.get(id);
    const classIndex = fill?.classIndex ?? null;
    const isPatternOnly = fill !== undefined && fill.pattern !== null && classIndex === null;
    const dot = element("circle", {
      r: RADIUS,
      fill: classIndex === null ? paint.land : (paint.classes[classIndex] ?? paint.land),
      stroke: paint.label,
      "stroke-width": 1,
      "stroke-dasharray": isPatternOnly ? DASHES : null,
    });
    return { id, at: anchor, svg: [dot], hit: [0, 0] };
  });
}
