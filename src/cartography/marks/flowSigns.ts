import type { SceneArc } from "#scene/contract/scene.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import type { DrawnFlow } from "../flows/drawnFlows.ts";
import { curvePoint } from "../plane/flowCurve.ts";
import type { PlanProjection } from "../plane/projection.ts";
import { changeSign, disputedSign, EVIDENCE_SIGN_SIZE } from "./evidenceSigns.ts";
import type { Mark } from "./mark.ts";

/** Where a sign stands on its flow, as a part of it: what ends and what grows beside it do not hide each other. */
const DISPUTED_AT = 0.5;
const CHANGED_AT = { stopped: 0.42, reduced: 0.42, grown: 0.58 } as const;

const REACH = EVIDENCE_SIGN_SIZE / 2;

/** Signs near the middle of leading flows: of those that a stop changes, what becomes of them, and of others that their two reports disagree. */
export function flowSigns(
  arcs: readonly SceneArc[],
  flows: readonly DrawnFlow[],
  projection: PlanProjection,
  paint: MapPaint,
): Mark[] {
  const disputed = new Set(arcs.filter(({ grade }) => grade === "disputed").map(({ id }) => id));
  return flows.flatMap(({ id, isLeading, change, pieces: [piece] }): Mark[] => {
    if (!isLeading || piece === undefined || (change === null && !disputed.has(id))) return [];
    const at = projection.inverse(
      curvePoint(piece.curve, change === null ? DISPUTED_AT : CHANGED_AT[change.kind]),
    );
    if (at === null) return [];
    const room = { left: -REACH, right: REACH, top: -REACH, bottom: REACH };
    const svg = change === null ? disputedSign(paint) : changeSign(change.kind, paint);
    return [{ id, at, svg, hit: null, room }];
  });
}
