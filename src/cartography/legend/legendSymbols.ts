import { element, type SvgNode } from "#lib/svgNode.ts";
import type { Activity } from "#schema/ids.ts";
import { ACTIVITY_SHAPES, type MapPaint } from "#theme/mapPaint.ts";
import { EVIDENCE_SIGN_SIZE } from "../marks/evidenceSigns.ts";
import type { LegendDrawing } from "./legendSign.ts";

/** Edge of the square that a project's symbol fills, in pixels, and its size as a part of the map's. */
const SYMBOL = 16;
const SYMBOL_SCALE = 0.94;

/** A sign of the map that is drawn around the origin, beside its meaning. */
export function legendEvidence(svg: readonly SvgNode[]): LegendDrawing {
  const edge = EVIDENCE_SIGN_SIZE;
  return {
    kind: "drawing",
    svg: [element("g", { transform: { translate: [String(edge / 2), String(edge / 2)] } }, ...svg)],
    widthPx: edge,
    heightPx: edge,
    isMapSize: false,
  };
}

/** The symbol of projects of an activity. */
export function legendSymbol(activity: Activity, paint: MapPaint): LegendDrawing {
  const middle = String(SYMBOL / 2);
  const symbol = element("path", {
    d: ACTIVITY_SHAPES[activity],
    fill: paint.flag,
    stroke: paint.flagPaper,
    transform: { translate: [middle, middle], scale: String(SYMBOL_SCALE) },
  });
  return { kind: "drawing", svg: [symbol], widthPx: SYMBOL, heightPx: SYMBOL, isMapSize: false };
}
