import type { Scene } from "#scene/scene.ts";
import type { Anchors } from "./anchors.ts";
import type { LonLat } from "./planPoint.ts";
import { plus, toLonLat, toVector, type Vector } from "./sphere.ts";

/** What the map is about lies in Europe whatever the flows are. */
const EUROPE: LonLat = [10, 50];
const WEIGHT_OF_EUROPE = 0.35;
/** A globe that is not moved keeps near the equator, where most land is seen, degrees. */
const MOST_LATITUDE = 32;

/** The place that a globe faces when nobody has turned it: between Europe and the ends of the largest flows. */
export function globeFace(scene: Pick<Scene, "arcs">, anchors: Anchors): LonLat {
  let sum: Vector = plus([0, 0, 0], toVector(EUROPE), WEIGHT_OF_EUROPE);
  for (const { origin, destination, share } of scene.arcs) {
    for (const end of [anchors.get(origin), anchors.get(destination)]) {
      if (end !== undefined) sum = plus(sum, toVector(end), share);
    }
  }
  const [longitude, latitude] = toLonLat(sum);
  return [longitude, Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, latitude))];
}
