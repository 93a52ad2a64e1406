import type { Box } from "./box.ts";
import type { ScreenFrame } from "./screenFrame.ts";

/**
 * Controls that may lie over a map: buttons that zoom and move it in its upper right corner, and the choice of projection in
 * its lower left one. On a narrow map both stand in one row at its foot, so that they cover no land.
 */
export type MapControl = "zoom" | "projection";

/** Sizes in pixels from their corner, with their distance from it; the choice as wide as in most languages. */
const ROOM: Readonly<Record<MapControl, { readonly width: number; readonly height: number }>> = {
  zoom: { width: 56, height: 204 },
  projection: { width: 310, height: 56 },
};

/** Height of the row on a narrow map, in pixels; the map's own style knows the same two numbers. */
export const CONTROL_ROW = 48;
const WIDEST_WITH_ROW = 480;

/** Whether the controls of a map of this width, in pixels, stand in a row at its foot. */
export function standInRow(mapWidthPx: number): boolean {
  return mapWidthPx <= WIDEST_WITH_ROW;
}

/** What controls cover of a map, where no label should stand: boxes in pixels from its top left corner, y down. */
export function controlRoom(
  controls: readonly MapControl[],
  { width, height }: Pick<ScreenFrame, "width" | "height">,
): Box[] {
  if (standInRow(width) && controls.length > 0)
    return [{ left: 0, top: height - CONTROL_ROW, right: width, bottom: height }];
  return controls.map((control) => {
    const room = ROOM[control];
    return control === "zoom"
      ? { left: width - room.width, top: 0, right: width, bottom: room.height }
      : { left: 0, top: height - room.height, right: room.width, bottom: height };
  });
}
