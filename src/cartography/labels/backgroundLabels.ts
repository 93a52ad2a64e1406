import type { Place } from "#schema/manifest.ts";
import type { PlaceLabel } from "./whomToName.ts";

/** Scale from which places are named for orientation alone, and projects: Europe then fills a screen. In pixels to the width of the plan. */
export const CLOSE_SCALE = 3000;
/** Room on screen that earns a place its name, in square pixels. */
const MIN_ROOM_PX2 = 2500;
/** Square kilometres of the Earth, and the part of the plan's square that Equal Earth spreads them over. */
const EARTH_KM2 = 510_000_000;
const WORLD_PART = 0.39;

/**
 * Places to name for orientation once a reader has come close, the largest on screen first. They carry no share.
 *
 * A name with a footnote is left to the Scene, which brings the footnote with it.
 *
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 */
export function backgroundLabels(places: readonly Place[], pixelsPerUnit: number): PlaceLabel[] {
  if (pixelsPerUnit < CLOSE_SCALE) return [];
  const minKm2 = (MIN_ROOM_PX2 / (WORLD_PART * pixelsPerUnit ** 2)) * EARTH_KM2;
  return places
    .filter(
      ({ areaKm2, footnote, hasPolygon }) =>
        hasPolygon && footnote === null && areaKm2 !== null && areaKm2 >= minKm2,
    )
    .sort((a, b) => (b.areaKm2 ?? 0) - (a.areaKm2 ?? 0))
    .map(({ id }) => ({ place: id, share: null, isHub: false }));
}
