import type { Box } from "./labelPlacement.ts";
import type { ScreenFrame } from "./screenFrame.ts";

/** Controls that may lie over a map: buttons that zoom and move it in its upper right corner, and the choice of projection in its lower left one. */
export type MapControl = "zoom" | "projection";

/** Sizes in pixels from their corner, with their distance from it; the choice as wide as in most languages. */
const ROOM: Readonly<Record<MapControl, { readonly width: number; readonly height: number }>> = {
  zoom: { width: 56, height: 190 },
  projection: { width: 310, height: 56 },
};

/** What controls cover of a map, where no label should stand. */
export function controlRoom(
  controls: readonly MapControl[],
  { width, height }: Pick<ScreenFrame, "width" | "height">,
): Box[] {
  return controls.map((control) => {
    const room = ROOM[control];
    return control === "zoom"
      ? { left: width - room.width, top: 0, right: width, bottom: room.height }
      : { left: 0, top: height - room.height, right: room.width, bottom: height };
  });
}
