import type { PlaceFill } from "#cartography/land/placeFills.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import type { BaseShapes } from "./baseShapes.ts";

/** What the base of the map is drawn from. */
export interface BaseContent {
  readonly scene: Scene;
  readonly shapes: BaseShapes;
  readonly fills: ReadonlyMap<PlaceId, PlaceFill>;
  /** In MapLibre's levels: lines are as wide as on its map. */
  readonly zoom: number;
  readonly paint: MapPaint;
  readonly idPrefix: string;
}
