import type { PlaceId } from "#schema/ids.ts";
import type { DrawnFlow } from "../flows/drawnFlows.ts";
import type { Box } from "../frame/box.ts";
import { type ScreenFrame, toScreen } from "../frame/screenFrame.ts";
import type { Anchors } from "../plane/anchors.ts";
import { curvePoint } from "../plane/flowCurve.ts";
import type { LonLat, PlanPoint } from "../plane/planPoint.ts";
import type { PlanProjection } from "../plane/projection.ts";

/** How far inside the frame a flow must be before its other end is named there, in pixels. */
const INSET = 16;
const SAMPLES = 40;
/** Of a globe, in the plan. */
const MIDDLE: PlanPoint = [0.5, 0.5];

/** Where a place is named. */
export interface LabelSpot {
  readonly at: LonLat;
  /** On screen, the way from there to the place itself, where that is out of sight; null for a name on its place. */
  readonly towards: readonly [right: number, down: number] | null;
}

function isWithin(frame: ScreenFrame, point: PlanPoint, inset: number): boolean {
  const [x, y] = toScreen(frame, point);
  return x >= inset && y >= inset && x <= frame.width - inset && y <= frame.height - inset;
}

function isUnder(frame: ScreenFrame, point: PlanPoint, { left, top, right, bottom }: Box): boolean {
  const [x, y] = toScreen(frame, point);
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Points along a flow from its origin on. */
function pointsAlong({ pieces }: DrawnFlow): PlanPoint[] {
  return pieces.flatMap(({ curve }) =>
    Array.from({ length: SAMPLES + 1 }, (_, step) => curvePoint(curve, step / SAMPLES)),
  );
}

/** Where a flow comes into sight, and the way out from there; null for one that does not. */
function spotAway(
  points: readonly PlanPoint[],
  isSeen: (point: PlanPoint) => boolean,
  projection: PlanProjection,
  isBehind: boolean,
): LabelSpot | null {
  const index = points.findIndex(isSeen);
  const [point, next] = [points[index], points[index + 1]];
  const at = point === undefined ? null : projection.inverse(point);
  if (point === undefined || next === undefined || at === null) return null;
  const [x, y] = isBehind ? MIDDLE : next;
  return { at, towards: [point[0] - x, point[1] - y] };
}

/**
 * Where each place is named: at its anchor, or, where that is beyond the frame or behind the globe, where its widest
 * arrow comes into sight, so that a reader of Europe sees who supplies it. What lies there is another country, so such
 * a name must point to its own.
 *
 * @param covered  parts of the frame in which no arrow comes into sight, because controls lie over them
 */
export function labelSpots(
  anchors: Anchors,
  flows: readonly DrawnFlow[],
  projection: PlanProjection,
  frame: ScreenFrame,
  covered: readonly Box[] = [],
): ReadonlyMap<PlaceId, LabelSpot> {
  const isInSight = (anchor: LonLat): boolean =>
    projection.shows(anchor) && isWithin(frame, projection.forward(...anchor), 0);
  const isSeen = (point: PlanPoint): boolean =>
    isWithin(frame, point, INSET) && !covered.some((box) => isUnder(frame, point, box));
  const spots = new Map<PlaceId, LabelSpot>();
  for (const [place, at] of anchors) if (isInSight(at)) spots.set(place, { at, towards: null });
  for (const flow of flows) {
    if (!flow.isLeading || (spots.has(flow.origin) && spots.has(flow.destination))) continue;
    const points = pointsAlong(flow);
    const ends = [
      [flow.origin, points],
      [flow.destination, [...points].reverse()],
    ] as const;
    for (const [place, fromThere] of ends) {
      const anchor = anchors.get(place);
      if (spots.has(place) || anchor === undefined) continue;
      // Over the rim of a globe whichever way the flow bends there; beyond the edge of the frame back along the flow.
      const isBehind = projection.id === "globe" && !projection.shows(anchor);
      const spot = spotAway(fromThere, isSeen, projection, isBehind);
      if (spot !== null) spots.set(place, spot);
    }
  }
  return spots;
}
