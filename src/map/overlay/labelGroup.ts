import type { Anchors } from "#cartography/anchors.ts";
import {
  placeLabels as arrangeLabels,
  type Box,
  type LabelCandidate,
  type PlacedLabel,
} from "#cartography/labelPlacement.ts";
import type { PlaceLabel } from "#cartography/placeLabels.ts";
import type { FlatProjection } from "#cartography/projection.ts";
import { type ScreenFrame, toScreen } from "#cartography/screenFrame.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import type { MapText } from "../mapText.ts";
import { moveTo, svg } from "./svg.ts";
import { textWidth } from "./textWidth.ts";

/** Height of the type, in pixels, on a wide map and on a narrow one. */
const TYPE_WIDE = 12.5;
const TYPE_NARROW = 11;
const NARROW_MAP = 520;
const GAP = 7;

/** Names and shares over the map: laid out when it comes to rest, carried along while it moves. */
export interface LabelGroup {
  readonly element: SVGGElement;
  readonly layOut: (
    labels: readonly PlaceLabel[],
    most: number,
    frame: ScreenFrame,
    obstacles: readonly Box[],
    flowPoints: readonly number[],
  ) => void;
  readonly follow: (frame: ScreenFrame) => void;
  readonly repaint: (paint: MapPaint) => void;
}

export function createLabelGroup(
  anchors: Anchors,
  projectionOf: () => FlatProjection,
  text: MapText,
): LabelGroup {
  const element = svg("g", { "text-anchor": "middle", "stroke-linejoin": "round" });
  let typeSize = TYPE_WIDE;
  let family: string | null = null;
  let placed: { readonly label: PlacedLabel; readonly node: SVGGElement }[] = [];

  const follow = (frame: ScreenFrame): void => {
    for (const { label, node } of placed) {
      const anchor = anchors.get(label.id);
      if (anchor === undefined) continue;
      const [x, y] = toScreen(frame, projectionOf().forward(...anchor));
      moveTo(node, x, y);
    }
  };

  return {
    element,
    follow,
    repaint: (paint) => {
      element.setAttribute("color", paint.label);
      element.setAttribute("fill", paint.label);
      element.setAttribute("stroke", paint.labelHalo);
      element.setAttribute("stroke-width", "3");
      element.setAttribute("paint-order", "stroke");
    },
    layOut: (labels, most, frame, obstacles, flowPoints) => {
      typeSize = frame.width < NARROW_MAP ? TYPE_NARROW : TYPE_WIDE;
      element.setAttribute("font-size", String(typeSize));
      family ??= getComputedStyle(element).fontFamily || "sans-serif";
      const lines = new Map<string, readonly [string, string]>();
      const candidates: LabelCandidate[] = [];
      for (const label of labels) {
        const anchor = anchors.get(label.place);
        if (anchor === undefined || candidates.length >= most) continue;
        const [x, y] = toScreen(frame, projectionOf().forward(...anchor));
        if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
        const line = wordsOf(label, text);
        lines.set(label.place, line);
        const width = textWidth(line.join(" "), `600 ${typeSize}px ${family}`) + 4;
        candidates.push({ id: label.place, x, y, width, height: typeSize * 1.3, gap: GAP });
      }
      const bounds = { left: 4, top: 4, right: frame.width - 4, bottom: frame.height - 4 };
      placed = arrangeLabels(candidates, obstacles, flowPoints, bounds).map((label) => ({
        label,
        node: labelNode(label, lines.get(label.id) ?? ["", ""], typeSize),
      }));
      element.replaceChildren(...placed.map(({ node }) => node));
      follow(frame);
    },
  };
}

/** The words around their point, with a line to it where they stand apart. */
function labelNode(
  label: PlacedLabel,
  [name, share]: readonly [string, string],
  typeSize: number,
): SVGGElement {
  const words = svg("text", { "font-weight": 500, x: label.dx, y: label.dy + typeSize * 0.35 }, name);
  if (share !== "") words.append(svg("tspan", { "font-weight": 700, dx: 4 }, share));
  if (label.leaderEnd === null) return svg("g", {}, words);
  const path = `M0 0L${label.leaderEnd.map((end) => end.toFixed(1)).join(" ")}`;
  return svg(
    "g",
    {},
    svg("path", { d: path }),
    svg("path", { d: path, stroke: "currentColor", "stroke-width": 1 }),
    words,
  );
}

function wordsOf(label: PlaceLabel, text: MapText): readonly [string, string] {
  return [text.place(label.place), label.share === null ? "" : text.share(label.share)];
}
