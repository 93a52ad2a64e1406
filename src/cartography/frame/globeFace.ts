import type { Scene } from "#scene/contract/scene.ts";
import type { Anchors } from "../plane/anchors.ts";
import type { LonLat } from "../plane/planPoint.ts";
import { plus, toLonLat, toVector, type Vector } from "../plane/sphere.ts";

/** What the map is about lies in Europe whatever the flows are. */
const EUROPE: LonLat = [10, 50];
const WEIGHT_OF_EUROPE = 0.35;
/** A globe that is not moved keeps near the equator, where most land is seen, degrees. */
const MAX_LATITUDE_DEGREES = 32;

interface SeenFrom {
  readonly question: Pick<Scene["question"], "place">;
}

/**
 * The place that a globe faces when nobody has turned it: the one that the view is seen from, or else between Europe
 * and the ends of the largest flows.
 *
 * @returns  degrees; the latitude within 32 of the equator
 */
export function globeFace(scene: Pick<Scene, "arcs"> & SeenFrom, anchors: Anchors): LonLat {
  const chosen = scene.question.place === null ? undefined : anchors.get(scene.question.place);
  if (chosen !== undefined) return nearEquator(chosen);
  let sum: Vector = plus([0, 0, 0], toVector(EUROPE), WEIGHT_OF_EUROPE);
  for (const { origin, destination, share } of scene.arcs) {
    for (const end of [anchors.get(origin), anchors.get(destination)]) {
      if (end !== undefined) sum = plus(sum, toVector(end), share);
    }
  }
  return nearEquator(toLonLat(sum));
}

function nearEquator([longitude, latitude]: LonLat): LonLat {
  return [longitude, Math.max(-MAX_LATITUDE_DEGREES, Math.min(MAX_LATITUDE_DEGREES, latitude))];
}
