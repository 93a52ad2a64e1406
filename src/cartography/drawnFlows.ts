import type { SceneArc } from "#scene/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Anchors } from "./anchors.ts";
import { type FlowPiece, flowPieces } from "./flowPieces.ts";
import { flowWidthPixels } from "./flowWidth.ts";
import type { PlanProjection } from "./projection.ts";

/** A flow ready to be drawn. */
export interface DrawnFlow {
  readonly id: string;
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  readonly widthPixels: number;
  readonly pieces: readonly FlowPiece[];
}

/**
 * The flows of a Scene in drawing order: the largest first, so that small ones lie on top of them.
 *
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 * @param mapWidthPx     width of the map on screen, in pixels
 */
export function drawnFlows(
  arcs: readonly SceneArc[],
  anchors: Anchors,
  projection: PlanProjection,
  pixelsPerUnit: number,
  mapWidthPx: number,
): DrawnFlow[] {
  const flows: DrawnFlow[] = [];
  for (const arc of arcs) {
    const origin = anchors.get(arc.origin);
    const destination = anchors.get(arc.destination);
    if (origin === undefined || destination === undefined || arc.origin === arc.destination) continue;
    flows.push({
      id: arc.id,
      origin: arc.origin,
      destination: arc.destination,
      widthPixels: flowWidthPixels(arc.width, mapWidthPx),
      pieces: flowPieces(projection, origin, destination, pixelsPerUnit),
    });
  }
  return flows.sort((a, b) => b.widthPixels - a.widthPixels);
}
