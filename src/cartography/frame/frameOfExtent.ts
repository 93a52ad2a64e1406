import type { PlanPoint } from "../plane/planPoint.ts";
import type { PlanExtent } from "./homeExtent.ts";
import type { ScreenFrame } from "./screenFrame.ts";

/** Space in pixels that panels lying over the map take from each side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Least size in pixels that an extent is fitted into, however much panels cover. */
const MIN_FREE_PX = 80;

/** The frame in which an extent of the plan fills the part of a map of `width` times `height` pixels that no panel covers. */
export function frameOfExtent(
  extent: PlanExtent,
  width: number,
  height: number,
  insets: Insets,
): ScreenFrame {
  const freeWidth = Math.max(MIN_FREE_PX, width - insets.left - insets.right);
  const freeHeight = Math.max(MIN_FREE_PX, height - insets.top - insets.bottom);
  const pixelsPerUnit = Math.min(
    freeWidth / (extent.east - extent.west),
    freeHeight / (extent.south - extent.north),
  );
  const spare = Math.max(0, freeHeight / pixelsPerUnit - (extent.south - extent.north));
  const south = Math.min(extent.spareSouth, extent.south + spare);
  const centre: PlanPoint = [
    (extent.west + extent.east) / 2 + (insets.right - insets.left) / 2 / pixelsPerUnit,
    (extent.north + south) / 2 + (insets.bottom - insets.top) / 2 / pixelsPerUnit,
  ];
  return { centre, pixelsPerUnit, width, height };
}
