import type { PlaceId } from "#schema/ids.ts";
import type { Anchors } from "./anchors.ts";
import type { DrawnFlow } from "./drawnFlows.ts";
import { curvePoint } from "./flowCurve.ts";
import type { Box } from "./labelPlacement.ts";
import type { LonLat, PlanPoint } from "./planPoint.ts";
import type { PlanProjection } from "./projection.ts";
import { type ScreenFrame, toScreen } from "./screenFrame.ts";

/** How far inside the frame a flow must be before its other end is named there, in pixels. */
const INSET = 16;
const SAMPLES = 40;

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

/**
 * Where each place is named: at its anchor, or, where that is beyond the frame or behind the globe, where its widest
 * arrow comes into sight, so that a reader of Europe sees who supplies it.
 *
 * @param covered  parts of the frame in which no arrow comes into sight, because controls lie over them
 */
export function labelSpots(
  anchors: Anchors,
  flows: readonly DrawnFlow[],
  projection: PlanProjection,
  frame: ScreenFrame,
  covered: readonly Box[] = [],
): ReadonlyMap<PlaceId, LonLat> {
  const isInSight = (anchor: LonLat): boolean =>
    projection.shows(anchor) && isWithin(frame, projection.forward(...anchor), 0);
  const isSeen = (point: PlanPoint): boolean =>
    isWithin(frame, point, INSET) && !covered.some((box) => isUnder(frame, point, box));
  const spots = new Map([...anchors].filter(([, anchor]) => isInSight(anchor)));
  for (const flow of flows) {
    if (!flow.isLeading || (spots.has(flow.origin) && spots.has(flow.destination))) continue;
    const points = pointsAlong(flow);
    const ends = [
      [flow.origin, points],
      [flow.destination, [...points].reverse()],
    ] as const;
    for (const [place, fromThere] of ends) {
      const point = spots.has(place) ? undefined : fromThere.find(isSeen);
      const spot = point === undefined ? null : projection.inverse(point);
      if (spot !== null) spots.set(place, spot);
    }
  }
  return spots;
}
