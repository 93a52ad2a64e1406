import type { Camera } from "#state/view.ts";
import { frameOfExtent, type Insets } from "./frameOfExtent.ts";
import type { FlatProjection } from "./projection.ts";
import type { ScreenFrame } from "./screenFrame.ts";
import { worldExtent } from "./worldExtent.ts";

/** Width of MapLibre's world in pixels at zoom 0, by which a camera's zoom is counted. */
export const WORLD_PIXELS = 512;

/** Width in pixels below which a map of the world leaves out the open Pacific. */
const NARROW_MAP = 600;

/**
 * The frame in which a view opens: where its camera looks, or the whole world between the panels.
 * Map and picture share it, so that one can take over from the other without a jump.
 */
export function startFrame(
  projection: FlatProjection,
  camera: Camera | null,
  width: number,
  height: number,
  insets: Insets,
): ScreenFrame {
  if (camera === null)
    return frameOfExtent(worldExtent(projection, width < NARROW_MAP), width, height, insets);
  return {
    centre: projection.forward(camera.longitude, camera.latitude),
    pixelsPerUnit: WORLD_PIXELS * 2 ** camera.zoom,
    width,
    height,
  };
}
