import { element, type SvgNode } from "#lib/svgNode.ts";
import type { SceneFlowChange } from "#scene/contract/scenario.ts";
import type { MapPaint } from "#theme/mapPaint.ts";

/** Edge of the square that a sign fills, in pixels. */
export const EVIDENCE_SIGN_SIZE = 15;

/** "Is not equal to", around the origin. */
const UNEQUAL = "M-3.2-1.6H3.2M-3.2 1.6H3.2M2-4-2 4";
/** One arrow in and one out, around the origin. */
const THROUGH = "M-5-2.2H5L2.4-4.6M5 2.2H-5L-2.4 4.6";
/** A cross, a minus and a plus, around the origin. */
const CHANGES: Readonly<Record<SceneFlowChange["kind"], string>> = {
  stopped: "M-3-3 3 3M3-3-3 3",
  reduced: "M-3.6 0H3.6",
  grown: "M-3.6 0H3.6M0-3.6V3.6",
};

function inCircle(d: string, paint: MapPaint): readonly SvgNode[] {
  return [
    element("circle", { r: 6.5, fill: paint.flowCasing, stroke: paint.flow, "stroke-width": 1.2 }),
    element("path", { d, fill: "none", stroke: paint.flow, "stroke-width": 1.4 }),
  ];
}

/** The sign on a flow whose two reports disagree, around the origin. */
export function disputedSign(paint: MapPaint): readonly SvgNode[] {
  return inCircle(UNEQUAL, paint);
}

/** The sign on a flow that a stop changes, around the origin. */
export function changeSign(kind: SceneFlowChange["kind"], paint: MapPaint): readonly SvgNode[] {
  return inCircle(CHANGES[kind], paint);
}

/** The sign beside the name of a re-export hub, around the origin. */
export function hubSign(paint: MapPaint): readonly SvgNode[] {
  const line = { d: THROUGH, fill: "none", "stroke-linejoin": "round" };
  return [
    element("path", { ...line, stroke: paint.labelHalo, "stroke-width": 4 }),
    element("path", { ...line, stroke: paint.label, "stroke-width": 1.3 }),
  ];
}
