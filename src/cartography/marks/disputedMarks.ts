import type { SceneArc } from "#scene/contract/scene.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import type { DrawnFlow } from "../flows/drawnFlows.ts";
import { curvePoint } from "../plane/flowCurve.ts";
import type { PlanProjection } from "../plane/projection.ts";
import { disputedSign, EVIDENCE_SIGN_SIZE } from "./evidenceSigns.ts";
import type { Mark } from "./mark.ts";

const REACH = EVIDENCE_SIGN_SIZE / 2;

/** Signs at the middle of the leading flows whose two reports disagree. */
export function disputedMarks(
  arcs: readonly SceneArc[],
  flows: readonly DrawnFlow[],
  projection: PlanProjection,
  paint: MapPaint,
): Mark[] {
  const disputed = new Set(arcs.filter(({ grade }) => grade === "disputed").map(({ id }) => id));
  if (disputed.size === 0) return [];
  return flows.flatMap(({ id, isLeading, pieces: [piece] }): Mark[] => {
    if (!isLeading || !disputed.has(id) || piece === undefined) return [];
    const at = projection.inverse(curvePoint(piece.curve, 0.5));
    if (at === null) return [];
    const room = { left: -REACH, right: REACH, top: -REACH, bottom: REACH };
    return [{ id, at, svg: disputedSign(paint), hit: null, room }];
  });
}
