/** Thinnest flow, in pixels, on a wide map and on a narrow one. */
const MIN_PX_ON_WIDE = 1.5;
const MIN_PX_ON_NARROW = 0.8;
/** Width of every line that is calm ground: it says that there is a flow, not how large it is. */
export const CALM_PIXELS = 0.75;
/** How much of what lies under it a calm line hides, 0–1. */
export const CALM_OPACITY = 0.16;
/** Widest flow on a map of at least `WIDE_MAP` pixels, and on one of at most `NARROW_MAP`. */
const MAX_PX_ON_WIDE = 14;
const MAX_PX_ON_NARROW = 7;
const WIDE_MAP_PX = 900;
const NARROW_MAP_PX = 340;

/**
 * Width of a flow's line in pixels, for map and legend alike: in proportion to the square root of its quantity, so
 * that ten times as much is about three times as wide, until the thinnest line that can be followed. The root is a choice
 * of ours: in proportion to the quantity itself most flows would be too thin to see beside the largest.
 *
 * @param width       the Scene's width of the flow, 0–1 (already the square root of its part of the largest)
 * @param mapWidthPx  width of the map on screen: smaller maps get thinner lines
 */
export function flowWidthPixels(width: number, mapWidthPx: number): number {
  const wide = Math.max(0, Math.min(1, (mapWidthPx - NARROW_MAP_PX) / (WIDE_MAP_PX - NARROW_MAP_PX)));
  const maxPx = MAX_PX_ON_NARROW + (MAX_PX_ON_WIDE - MAX_PX_ON_NARROW) * wide;
  const minPx = MIN_PX_ON_NARROW + (MIN_PX_ON_WIDE - MIN_PX_ON_NARROW) * wide;
  return Math.max(minPx, maxPx * Math.max(0, Math.min(1, width)));
}

/** Length and half width, in pixels, of the arrowhead on a line: chosen by eye. */
export function arrowheadPixels(lineWidthPx: number): {
  readonly length: number;
  readonly halfWidth: number;
} {
  return { length: 4 + lineWidthPx * 1.25, halfWidth: 1.8 + lineWidthPx * 0.88 };
}

/** Width of the casing that sets a flow off from whatever lies under it, in pixels on each side of a line. */
export function casingPixels(lineWidthPx: number): number {
  return lineWidthPx < 1.5 ? 0.6 : lineWidthPx < 3 ? 0.8 : 1.2;
}
