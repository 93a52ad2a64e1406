import { EU27 } from "#domain/place.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { PlaceId } from "#schema/ids.ts";

/** A place worth naming on the map, with its share of the measure where it has one. */
export interface PlaceLabel {
  readonly place: PlaceId;
  readonly share: number | null;
  /** Whether its name carries the sign of a re-export hub. */
  readonly isHub: boolean;
}

/** Least share that earns a label at world scale. */
const MIN_SHARE = 0.02;
/** The largest flows whose two ends are named. */
const NAMED_FLOWS = 8;

/**
 * The places to name, the most important first: the largest supplier, the EU, the other large shares, then the ends
 * of the largest flows, then every other place the Scene speaks of. The map takes as many as it has room for.
 */
export function whomToName(scene: Scene): PlaceLabel[] {
  const labels = new Map<PlaceId, PlaceLabel>();
  const shareOf = new Map(scene.rows.map((row) => [row.place, row.share]));
  const hubs = new Set(scene.hubs);
  const add = (place: PlaceId): void => {
    if (!labels.has(place))
      labels.set(place, { place, share: shareOf.get(place) ?? null, isHub: hubs.has(place) });
  };
  if (scene.question.place !== null) add(scene.question.place);
  const [largest] = scene.rows;
  if (largest !== undefined) add(largest.place);
  if (scene.question.eu === "one" && hasEu(scene)) add(EU27);
  for (const row of scene.rows) if (row.share !== null && row.share >= MIN_SHARE) add(row.place);
  for (const arc of scene.arcs.slice(0, NAMED_FLOWS)) {
    add(arc.destination);
    add(arc.origin);
  }
  for (const arc of scene.arcs.slice(NAMED_FLOWS)) {
    add(arc.destination);
    add(arc.origin);
  }
  for (const row of scene.rows) add(row.place);
  return [...labels.values()];
}

function hasEu(scene: Scene): boolean {
  return (
    scene.rows.some(({ place }) => place === EU27) ||
    scene.arcs.some((arc) => arc.origin === EU27 || arc.destination === EU27)
  );
}
