import type { Scene, SceneFill } from "#scene/contract/scene.ts";
import { unitsOfScene } from "#scene/units.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapPatternId } from "#theme/mapPatterns.ts";

/** How one polygon is filled. */
export interface PlaceFill {
  /** The unit whose figure the fill shows: itself, EU27, or the place its statistics are counted with. */
  readonly unit: PlaceId;
  /** Class of the share; null where only the pattern speaks. */
  readonly classIndex: number | null;
  readonly pattern: MapPatternId | null;
}

/**
 * The fills of a Scene spread over the polygons of the map.
 *
 * EU27 fills its members when the EU is shown as one; a territory counted with another place (French Guiana with
 * France) takes that place's fill. Places that are not listed are absent and stay plain land.
 */
export function placeFills(scene: Scene, manifest: Manifest): ReadonlyMap<PlaceId, PlaceFill> {
  const fillOf = new Map(scene.fills.map((fill) => [fill.place, fill]));
  const { figureOf } = unitsOfScene(manifest, scene);
  const fills = new Map<PlaceId, PlaceFill>();
  for (const place of manifest.places) {
    if (!place.hasPolygon) continue;
    const fill = fillOf.get(figureOf(place.id));
    if (fill === undefined || fill.state === "not-listed") continue;
    fills.set(place.id, { unit: fill.place, classIndex: fill.classIndex, pattern: patternOf(fill, scene) });
  }
  return fills;
}

function patternOf(fill: SceneFill, scene: Scene): MapPatternId | null {
  if (fill.state === "not-listed") return null;
  if (fill.state !== "value") return fill.state;
  const fillClass = fill.classIndex === null ? undefined : scene.legend.fill.classes[fill.classIndex];
  return fillClass?.exceedsBenchmark === true ? "over-benchmark" : null;
}
