import type { Scene } from "#scene/scene.ts";
import type { PlaceId } from "#schema/ids.ts";

/** A place worth naming on the map, with its share of the measure where it has one. */
export interface PlaceLabel {
  readonly place: PlaceId;
  readonly share: number | null;
}

/** Least share that earns a label at world scale. */
const LEAST_SHARE = 0.02;
/** The largest flows whose two ends are named. */
const NAMED_FLOWS = 8;

/**
 * Which places to name, the most important first: those with the largest shares, then the ends of the largest flows.
 *
 * @param most  how many labels the map has room for
 */
export function placeLabels(scene: Scene, most: number): PlaceLabel[] {
  const labels = new Map<PlaceId, PlaceLabel>();
  const add = (place: PlaceId, share: number | null): void => {
    if (!labels.has(place)) labels.set(place, { place, share });
  };
  const shareOf = new Map(scene.rows.map((row) => [row.place, row.share]));
  if (scene.view.place !== null) add(scene.view.place, shareOf.get(scene.view.place) ?? null);
  for (const row of scene.rows) if (row.share !== null && row.share >= LEAST_SHARE) add(row.place, row.share);
  for (const arc of scene.arcs.slice(0, NAMED_FLOWS)) {
    add(arc.destination, shareOf.get(arc.destination) ?? null);
    add(arc.origin, shareOf.get(arc.origin) ?? null);
  }
  return [...labels.values()].slice(0, most);
}
