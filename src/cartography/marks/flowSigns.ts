import type { SceneArc } from "#scene/contract/scene.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import type { DrawnFlow } from "../flows/drawnFlows.ts";
import { curvePoint } from "../plane/flowCurve.ts";
import type { PlanProjection } from "../plane/projection.ts";
import { changeSign, disputedSign, EVIDENCE_SIGN_SIZE } from "./evidenceSigns.ts";
import type { Mark } from "./mark.ts";

const REACH = EVIDENCE_SIGN_SIZE / 2;

/** Signs at the middle of leading flows: of those that a stop changes, what becomes of them, and of others that their two reports disagree. */
export function flowSigns(
  arcs: readonly SceneArc[],
  flows: readonly DrawnFlow[],
  projection: PlanProjection,
  paint: MapPaint,
): Mark[] {
  const disputed = new Set(arcs.filter(({ grade }) => grade === "disputed").map(({ id }) => id));
  return flows.flatMap(({ id, isLeading, change, pieces: [piece] }): Mark[] => {
    if (!isLeading || piece === undefined || (change === null && !disputed.has(id))) return [];
    const at = projection.inverse(curvePoint(piece.curve, 0.5));
    if (at === null) return [];
    const room = { left: -REACH, right: REACH, top: -REACH, bottom: REACH };
    const svg = change === null ? disputedSign(paint) : changeSign(change.kind, paint);
    return [{ id, at, svg, hit: null, room }];
  });
}
