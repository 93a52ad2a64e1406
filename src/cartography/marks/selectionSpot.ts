import type { Selection } from "#state/map/values.ts";
import type { DrawnFlow } from "../flows/drawnFlows.ts";
import type { Anchors } from "../plane/anchors.ts";
import { curvePoint } from "../plane/flowCurve.ts";
import type { LonLat, PlanPoint } from "../plane/planPoint.ts";
import type { PlanProjection } from "../plane/projection.ts";

/**
 * Where on the plan a place or a flow is pointed at: the place's anchor, the middle of the flow's first line.
 *
 * @returns  null for what the projection does not show just now, and for projects and agreements
 */
export function selectionSpot(
  target: Selection,
  anchors: Anchors,
  flows: readonly DrawnFlow[],
  projection: PlanProjection,
): PlanPoint | null {
  if (target.kind === "flow") {
    const piece = flows.find(({ id }) => id === target.id)?.pieces[0];
    return piece === undefined ? null : curvePoint(piece.curve, 0.5);
  }
  const anchor = target.kind === "place" ? anchors.get(target.id) : undefined;
  return anchor === undefined || !projection.shows(anchor) ? null : projection.forward(...anchor);
}

/** The place that a globe turns to so that a place or a flow comes into sight: where it is, or where it begins. */
export function selectionFace(
  target: Selection,
  anchors: Anchors,
  flows: readonly DrawnFlow[],
): LonLat | null {
  if (target.kind === "place") return anchors.get(target.id) ?? null;
  const origin = flows.find(({ id }) => target.kind === "flow" && id === target.id)?.origin;
  return origin === undefined ? null : (anchors.get(origin) ?? null);
}
