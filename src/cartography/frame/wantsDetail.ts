import type { Camera, Projection } from "#state/map/values.ts";

/** Zoom from which the finer boundaries are worth their size, in MapLibre's levels. */
export const DETAIL_ZOOM = 3.2;

/** Whether a view looks close enough for the finer boundaries: Europe does, the whole world never. */
export function wantsDetail(projection: Projection, camera: Camera | null): boolean {
  return camera === null ? projection === "europe" : camera.zoom >= DETAIL_ZOOM;
}
