import type { DrawnFlow } from "./drawnFlows.ts";
import { casingPixels } from "./flowWidth.ts";

/** Width of each of the two lines between which a band is empty, in pixels. */
export const BAND_LINE_PIXELS = 1;

/** Length of a dash and of the gap after it, in pixels: a band of what goes is dashed, one of what comes is not. */
export const BAND_DASH_PIXELS = 6;
export const BAND_GAP_PIXELS = 4;

/** One of the strokes that a flow is drawn with, one over the other, along the same curve. */
export interface FlowStroke {
  readonly ink: "flow" | "casing";
  readonly widthPixels: number;
  readonly isDashed: boolean;
}

/**
 * The strokes of a flow from the bottom up. A flow that stays as it is has a casing and a body. One that a stop changes has
 * a body as wide as what is there before and after, in a band as wide as the larger: two lines with nothing between them.
 */
export function flowStrokes({
  widthPixels,
  change,
}: Pick<DrawnFlow, "widthPixels" | "change">): FlowStroke[] {
  const cased = (width: number, isDashed: boolean): FlowStroke[] => [
    { ink: "casing", widthPixels: width + 2 * casingPixels(width), isDashed },
    { ink: "flow", widthPixels: width, isDashed },
  ];
  if (change === null) return cased(widthPixels, false);
  const isDashed = change.kind !== "grown";
  const empty = widthPixels - 2 * BAND_LINE_PIXELS;
  return [
    ...cased(widthPixels, isDashed),
    ...(empty > 0 ? [{ ink: "casing", widthPixels: empty, isDashed } as const] : []),
    ...(change.corePixels > 0 ? cased(change.corePixels, false) : []),
  ];
}
