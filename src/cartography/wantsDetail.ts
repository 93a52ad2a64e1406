import type { Camera } from "#state/view.ts";

/** Zoom from which the finer boundaries are worth their size, in MapLibre's levels. */
export const DETAIL_ZOOM = 3.2;

/** Whether a view looks close enough for the finer boundaries; the whole world never does. */
export function wantsDetail(camera: Camera | null): boolean {
  return camera !== null && camera.zoom >= DETAIL_ZOOM;
}
