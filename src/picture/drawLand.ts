import type { Topology } from "topojson-specification";
import { landFrame } from "#cartography/frame/landFrame.ts";
import type { LandSize } from "#cartography/frame/landSize.ts";
import { equalEarth } from "#cartography/plane/cutProjections.ts";
import type { DrawnLand } from "#schema/drawnLand.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { baseShapes } from "./baseShapes.ts";
import { projectedWorld } from "./projectedWorld.ts";

/**
 * The land of the whole world in Equal Earth, made when the site is built, so that a first map need not project it.
 *
 * @param partners  places that any agreement of the EU is with
 */
export function drawLand(
  manifest: Manifest,
  topology: Topology,
  partners: readonly PlaceId[],
  size: LandSize,
): DrawnLand {
  const { features, sea } = projectedWorld(topology, equalEarth, manifest);
  return { schemaVersion: 1, size, shapes: baseShapes(features, sea, partners, landFrame(size)) };
}
