import { CONTROL_ROW, type MapControl, standInRow } from "./controlRoom.ts";
import type { Insets } from "./frameOfExtent.ts";

const EDGE = 12;
/** Above, where the row needs the height. */
const CLOSE_EDGE = 4;

/** Space that a map of the world leaves on each side, in pixels: below also for its controls, where they stand in a row. */
export function mapInsets(controls: readonly MapControl[], mapWidthPx: number): Insets {
  const hasRow = controls.length > 0 && standInRow(mapWidthPx);
  return { top: hasRow ? CLOSE_EDGE : EDGE, right: EDGE, bottom: hasRow ? CONTROL_ROW : EDGE, left: EDGE };
}
