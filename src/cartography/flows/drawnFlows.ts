import type { SceneFlowChange } from "#scene/contract/scenario.ts";
import type { Scene, SceneArc } from "#scene/contract/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Anchors } from "../plane/anchors.ts";
import type { FlowPiece } from "../plane/flowPiece.ts";
import type { PlanProjection } from "../plane/projection.ts";
import { flowPieces } from "./flowPieces.ts";
import { casingPixels, flowWidthPixels } from "./flowWidth.ts";
import { ringPieces, ringRadiusPixels } from "./ringPieces.ts";

/** A flow with a band along it: what goes, or what comes. */
export interface DrawnChange {
  readonly kind: SceneFlowChange["kind"];
  /** Width of what is there before and after; 0 where nothing is. The rest of the whole width is the band. */
  readonly corePixels: number;
}

/** A flow ready to be drawn, or a ring: a flow whose origin and destination are one. */
export interface DrawnFlow {
  readonly id: string;
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  /** Whole width: the larger of what flows and what flows after a stop. */
  readonly widthPixels: number;
  /** What a stop makes of it; null for a flow that stays as it is. */
  readonly change: DrawnChange | null;
  /** Drawn in full; the others are thin lines until they are looked at. */
  readonly isLeading: boolean;
  readonly pieces: readonly FlowPiece[];
}

/** Room between a ring and the flows that begin or end at it, in pixels. */
const RING_GAP = 1.5;

/** How wide a flow is, and how much of it a stop leaves as it is. */
function widthsOf(
  { width, change }: Pick<SceneArc, "width" | "change">,
  mapWidthPx: number,
): Pick<DrawnFlow, "widthPixels" | "change"> {
  const pixels = (part: number): number => (part === 0 ? 0 : flowWidthPixels(part, mapWidthPx));
  if (change === null) return { widthPixels: flowWidthPixels(width, mapWidthPx), change };
  const [before, after] = [pixels(width), pixels(change.width)];
  return {
    widthPixels: Math.max(before, after),
    change: { kind: change.kind, corePixels: Math.min(before, after) },
  };
}

/**
 * The flows and rings of a Scene in drawing order: the calm ones, then the leading ones and the rings, each the largest
 * first, so that small ones lie on top.
 *
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 * @param mapWidthPx     width of the map on screen, in pixels
 */
export function drawnFlows(
  { arcs, rings }: Pick<Scene, "arcs" | "rings">,
  anchors: Anchors,
  projection: PlanProjection,
  pixelsPerUnit: number,
  mapWidthPx: number,
): DrawnFlow[] {
  const flows: DrawnFlow[] = [];
  const reach = new Map<PlaceId, number>();
  for (const { id, place, width } of rings) {
    const anchor = anchors.get(place);
    if (anchor === undefined || !projection.shows(anchor)) continue;
    const widthPixels = flowWidthPixels(width, mapWidthPx);
    const radius = ringRadiusPixels(widthPixels);
    reach.set(place, radius + widthPixels / 2 + casingPixels(widthPixels) + RING_GAP);
    const pieces = ringPieces(projection.forward(...anchor), radius / pixelsPerUnit);
    const ends = { origin: place, destination: place };
    flows.push({ id, ...ends, widthPixels, change: null, isLeading: true, pieces });
  }
  for (const { id, origin, destination, isLeading, ...arc } of arcs) {
    const [from, to] = [anchors.get(origin), anchors.get(destination)];
    if (from === undefined || to === undefined || origin === destination) continue;
    const clear = { start: reach.get(origin) ?? 0, end: reach.get(destination) ?? 0 };
    const pieces = flowPieces(projection, from, to, pixelsPerUnit, clear);
    flows.push({ id, origin, destination, ...widthsOf(arc, mapWidthPx), isLeading, pieces });
  }
  return flows.sort((a, b) => Number(a.isLeading) - Number(b.isLeading) || b.widthPixels - a.widthPixels);
}
