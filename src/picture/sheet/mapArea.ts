import { homeExtent } from "#cartography/frame/homeExtent.ts";
import { equalEarth, mercator } from "#cartography/plane/cut/cutProjections.ts";
import { europe } from "#cartography/plane/disc/discProjections.ts";
import type { Look } from "#state/map/document.ts";
import type { Projection } from "#state/map/values.ts";

/** Width over height between which a map that someone has moved can be of any shape. */
const NARROWEST = 0.8;
const WIDEST = 2.2;

/** Width over height of what a projection shows when nobody has moved it. */
function homeShape(projection: Projection): number {
  if (projection === "globe") return 1;
  const plans = { "equal-earth": equalEarth, mercator, europe };
  const { west, east, north, south } = homeExtent(plans[projection]);
  return (east - west) / (south - north);
}

/** The part of a box of `width` times `height` pixels that a view's map can make use of, in square pixels. */
export function mapArea(
  { projection, camera }: Pick<Look, "projection" | "camera">,
  width: number,
  height: number,
): number {
  if (width <= 0 || height <= 0) return 0;
  const box = width / height;
  const shape = camera === null ? homeShape(projection) : Math.max(NARROWEST, Math.min(WIDEST, box));
  const used = Math.min(width, height * shape);
  return used * (used / shape);
}
