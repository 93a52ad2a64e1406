import type { PlanPoint } from "../plane/planPoint.ts";

/** How the plan lies on screen: a pan and a zoom, never a turn. */
export interface ScreenFrame {
  /** Plan point at the middle of the screen. */
  readonly centre: PlanPoint;
  /** Width of the whole plan square on screen, in pixels. */
  readonly pixelsPerUnit: number;
  /** Size of the map on screen, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Distance in pixels below which a drawing leaves out the next point of a line; one that cannot be seen if absent. */
  readonly minStepPx?: number;
  /** How many positions along a pixel a drawing tells apart; ten if absent. */
  readonly perPixel?: number;
}

/** Position on screen of a plan point, in pixels from the top left corner of the map, y down. */
export function toScreen(frame: ScreenFrame, [x, y]: PlanPoint): [number, number] {
  return [
    frame.width / 2 + (x - frame.centre[0]) * frame.pixelsPerUnit,
    frame.height / 2 + (y - frame.centre[1]) * frame.pixelsPerUnit,
  ];
}

/** Plan point under a position on screen, in pixels from the top left corner of the map, y down: the inverse of `toScreen`. */
export function fromScreen(frame: ScreenFrame, [x, y]: readonly [number, number]): PlanPoint {
  return [
    frame.centre[0] + (x - frame.width / 2) / frame.pixelsPerUnit,
    frame.centre[1] + (y - frame.height / 2) / frame.pixelsPerUnit,
  ];
}
