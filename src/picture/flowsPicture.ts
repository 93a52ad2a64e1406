import { arrowNeck } from "#cartography/flows/arrowNeck.ts";
import type { DrawnFlow } from "#cartography/flows/drawnFlows.ts";
import {
  BAND_DASH_PIXELS,
  BAND_GAP_PIXELS,
  BAND_LINE_PIXELS,
  flowStrokes,
} from "#cartography/flows/flowBand.ts";
import { FADE_FROM, FAINTEST } from "#cartography/flows/flowFade.ts";
import { arrowheadPixels, CALM_OPACITY, CALM_PIXELS, casingPixels } from "#cartography/flows/flowWidth.ts";
import { splitCurve } from "#cartography/flows/trimCurve.ts";
import type { ScreenFrame } from "#cartography/frame/screenFrame.ts";
import type { FlowPiece } from "#cartography/plane/flowPiece.ts";
import { type Curve, curveData, element, figure, type SvgNode } from "#lib/svgNode.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { curvePosition, screenCurve } from "./pathData.ts";

/** Line and arrowhead of a piece as path data. */
function arrowData(
  frame: ScreenFrame,
  { kind, curve }: FlowPiece,
  width: number,
): { line: Curve; head: string } {
  if (kind !== "whole" && kind !== "arriving") return { line: screenCurve(frame, curve), head: "" };
  const { length, halfWidth } = arrowheadPixels(width);
  const [line] = splitCurve(curve, arrowNeck(curve, length, frame.pixelsPerUnit));
  const [x, y] = curvePosition(frame, line, 1);
  const [towardsX, towardsY] = curvePosition(frame, curve, 1);
  const heading = Math.atan2(towardsY - y, towardsX - x);
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
  const corner = (forward: number, aside: number): string =>
    `${figure(x + cos * forward - sin * aside)} ${figure(y + sin * forward + cos * aside)}`;
  return {
    line: screenCurve(frame, line),
    head: `M${corner(0, halfWidth)}L${corner(length, 0)}L${corner(0, -halfWidth)}Z`,
  };
}

/** A flow that goes over the map's edge or the globe's rim fades out towards it, and in again where it comes from there. */
function fade(frame: ScreenFrame, { kind, curve }: FlowPiece, colour: string, id: string): SvgNode {
  const stop = (offset: number, opacity: number | null): SvgNode =>
    element("stop", { offset, "stop-color": colour, "stop-opacity": opacity });
  const isPassing = kind === "passing";
  const from = isPassing ? 0 : kind === "leaving" ? FADE_FROM : 1 - FADE_FROM;
  const [x1, y1] = curvePosition(frame, curve, from);
  const [x2, y2] = curvePosition(frame, curve, isPassing || kind === "leaving" ? 1 : 0);
  return element(
    "linearGradient",
    { id, gradientUnits: "userSpaceOnUse", x1, y1, x2, y2 },
    stop(0, isPassing ? FAINTEST : null),
    ...(isPassing ? [stop(1 - FADE_FROM, null), stop(FADE_FROM, null)] : []),
    stop(1, FAINTEST),
  );
}

function arrow(
  frame: ScreenFrame,
  flow: DrawnFlow,
  piece: FlowPiece,
  paint: MapPaint,
  id: string,
): SvgNode[] {
  const width = flow.widthPixels;
  const casing = casingPixels(width);
  const { line, head } = arrowData(frame, piece, width);
  const fades = piece.kind !== "whole" && piece.kind !== "through";
  const inks = {
    flow: fades ? { url: id } : paint.flow,
    casing: fades ? { url: `${id}-casing` } : paint.flowCasing,
  };
  const [under, ...over] = flowStrokes(flow).map(({ ink, widthPixels, isDashed }) =>
    element("path", {
      d: line,
      fill: "none",
      stroke: inks[ink],
      "stroke-width": widthPixels,
      "stroke-dasharray": isDashed ? `${BAND_DASH_PIXELS} ${BAND_GAP_PIXELS}` : null,
    }),
  );
  const isHollow = flow.change?.kind === "stopped";
  const headPath = (attributes: Readonly<Record<string, string | number>>): SvgNode[] =>
    head === "" ? [] : [element("path", { d: head, ...attributes })];
  return [
    ...(fades
      ? [fade(frame, piece, paint.flow, id), fade(frame, piece, paint.flowCasing, `${id}-casing`)]
      : []),
    ...(under === undefined ? [] : [under]),
    ...headPath({
      fill: paint.flowCasing,
      stroke: paint.flowCasing,
      "stroke-width": 2 * casing,
      "stroke-linejoin": "round",
    }),
    ...over,
    ...headPath(
      isHollow
        ? { fill: paint.flowCasing, stroke: paint.flow, "stroke-width": BAND_LINE_PIXELS }
        : { fill: paint.flow },
    ),
  ];
}

/** The flows that do not lead, as thin lines without casing or arrowhead. */
function calmPicture(frame: ScreenFrame, flows: readonly DrawnFlow[], paint: MapPaint): SvgNode[] {
  if (flows.length === 0) return [];
  const lines = flows.map(({ id, pieces }) =>
    element("path", {
      "data-flow": id,
      d: pieces.map(({ curve }) => curveData(screenCurve(frame, curve))).join(""),
    }),
  );
  const stroke = { stroke: paint.flow, "stroke-width": CALM_PIXELS, "stroke-opacity": CALM_OPACITY };
  return [element("g", { class: "calm-flows", fill: "none", ...stroke }, ...lines)];
}

/** The flows in their drawing order: calm lines, and over them curved, cased arrows and rings. */
export function flowsPicture(
  frame: ScreenFrame,
  flows: readonly DrawnFlow[],
  paint: MapPaint,
  idPrefix: string,
): SvgNode[] {
  const groups = flows
    .filter(({ isLeading }) => isLeading)
    .map((flow) =>
      element(
        "g",
        { "data-flow": flow.id },
        ...flow.pieces.flatMap((piece, i) => arrow(frame, flow, piece, paint, `${idPrefix}${flow.id}-${i}`)),
      ),
    );
  const calm = flows.filter(({ isLeading }) => !isLeading);
  return [...calmPicture(frame, calm, paint), element("g", { class: "flows" }, ...groups)];
}
