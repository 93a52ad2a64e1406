import { element, type SvgNode } from "#lib/svgNode.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { boxAround } from "../frame/box.ts";
import { toScreen } from "../frame/screenFrame.ts";
import { EVIDENCE_SIGN_SIZE, hubSign } from "../marks/evidenceSigns.ts";
import type { Mark } from "../marks/mark.ts";
import type { LabelRoom } from "./labelRoom.ts";
import type { LabelSpot } from "./labelSpots.ts";
import { LABEL_LINE, labelTypeSize } from "./labelType.ts";
import { type LabelCandidate, type PlacedLabel, settleLabels } from "./settleLabels.ts";
import { textWidth } from "./textWidth.ts";
import type { PlaceLabel } from "./whomToName.ts";

const GAP = 7;
/** Space between labels and the edge of the map. */
const MARGIN = 4;
/** Pixels of map that one label needs around it, and how many there are at least and at most. */
const PIXELS_PER_LABEL = 36_000;
const MIN_LABELS = 4;
const MAX_LABELS = 24;

/** Room on a plate for its arrow, and at its other end, in pixels. */
const POINTER_ROOM = 16;
const PLATE_EDGE = 5;

/** The end of a plate at which its arrow stands: that towards the place. */
const sideOf = (right: number): 1 | -1 => (right < 0 ? -1 : 1);

/** How labels are worded. */
export interface LabelWords {
  readonly place: (id: PlaceId) => string;
  readonly share: (share: number) => string;
}

interface Line {
  readonly name: string;
  readonly share: string;
  /** Room for a sign before the name, in pixels; 0 without one. */
  readonly signWidth: number;
  readonly towards: LabelSpot["towards"];
}

/** Words that do not stand on their place: on a plate, with an arrow that says where it is. */
function onPlate(
  words: readonly SvgNode[],
  { dx, dy }: PlacedLabel,
  [right, down]: readonly [number, number],
  width: number,
  height: number,
  paint: MapPaint,
): readonly SvgNode[] {
  const stroke = { stroke: paint.label, "stroke-width": 1 };
  const plate = { x: dx - width / 2, y: dy - height / 2, width, height, rx: 3, fill: paint.labelHalo };
  const x = dx + sideOf(right) * (width / 2 - POINTER_ROOM / 2);
  const turn = (Math.atan2(down, right) * 180) / Math.PI;
  const transform = { translate: [x.toFixed(1), dy.toFixed(1)], rotate: turn.toFixed(0) } as const;
  const arrow = { d: "M-4 0H4M1-3L4 0L1 3", fill: "none", transform };
  return [element("rect", { ...plate, ...stroke }), ...words, element("path", { ...arrow, ...stroke })];
}

/** The words around their point, with a line to it where they stand apart. */
function labelText(
  placed: PlacedLabel,
  { name, share, signWidth, towards }: Line,
  width: number,
  paint: MapPaint,
  size: number,
): readonly SvgNode[] {
  const { dx, dy, leaderEnd } = placed;
  const bold = share === "" ? "" : element("tspan", { "font-weight": 700, dx: 4 }, share);
  const aside = towards === null ? 0 : (sideOf(towards[0]) * (POINTER_ROOM - PLATE_EDGE)) / 2;
  const plateRoom = towards === null ? 0 : POINTER_ROOM + PLATE_EDGE;
  const at = { x: dx + signWidth / 2 - aside, y: dy + size * 0.35 };
  const text = element("text", { ...at, "font-weight": 500 }, name, bold);
  const signX = dx - aside - (width - plateRoom) / 2 + signWidth / 2;
  const transform = { translate: [signX.toFixed(1), dy.toFixed(1)] } as const;
  const named = signWidth === 0 ? [text] : [element("g", { transform }, ...hubSign(paint)), text];
  const words = towards === null ? named : onPlate(named, placed, towards, width, size * LABEL_LINE, paint);
  if (leaderEnd === null) return words;
  const d = `M0 0L${leaderEnd.map((end) => end.toFixed(1)).join(" ")}`;
  return [element("path", { d }), element("path", { d, stroke: paint.label, "stroke-width": 1 }), ...words];
}

/** What places are named with. */
interface LabelOptions {
  readonly words: LabelWords;
  /** Where a place can be named; one without a spot gets no label. */
  readonly spots: ReadonlyMap<PlaceId, LabelSpot>;
  readonly paint: MapPaint;
  /** How many labels the map has already. */
  readonly alreadyNamed: number;
}

/**
 * Names of places with their shares, the most important first, as many as the map has room for:
 * none on another or on an obstacle, none on a flow of its own place where there is room, few on other flows.
 */
export function labelMarks(
  labels: readonly PlaceLabel[],
  { outlook: { projection, frame }, obstacles, flows }: LabelRoom,
  { words, spots, paint, alreadyNamed }: LabelOptions,
): Mark[] {
  const size = labelTypeSize(frame);
  const maxLabels = Math.max(
    MIN_LABELS,
    Math.min(MAX_LABELS, Math.round((frame.width * frame.height) / PIXELS_PER_LABEL)),
  );
  const lines = new Map<PlaceId, Line>();
  const widths = new Map<PlaceId, number>();
  const candidates: LabelCandidate[] = [];
  for (const { place, share, isHub } of labels) {
    const spot = spots.get(place);
    if (spot === undefined || candidates.length + alreadyNamed >= maxLabels) continue;
    const [x, y] = toScreen(frame, projection.forward(...spot.at));
    const line: Line = {
      name: words.place(place),
      share: share === null ? "" : words.share(share),
      signWidth: isHub ? EVIDENCE_SIGN_SIZE : 0,
      towards: spot.towards,
    };
    const plateRoom = spot.towards === null ? 0 : POINTER_ROOM + PLATE_EDGE;
    const width = textWidth(`${line.name} ${line.share}`, size) + 4 + line.signWidth + plateRoom;
    lines.set(place, line);
    widths.set(place, width);
    candidates.push({
      id: place,
      x,
      y,
      width,
      height: size * LABEL_LINE,
      gap: GAP,
      towards: spot.towards,
    });
  }
  const bounds = { left: MARGIN, top: MARGIN, right: frame.width - MARGIN, bottom: frame.height - MARGIN };
  const placedLabels = settleLabels(candidates, obstacles, flows, bounds);
  // Lines first, so that none strikes out another label's words.
  const isApart = ({ leaderEnd }: PlacedLabel): boolean => leaderEnd !== null;
  const inOrder = [...placedLabels.filter(isApart), ...placedLabels.filter((label) => !isApart(label))];
  return inOrder.flatMap((placed) => {
    const at = spots.get(placed.id)?.at;
    const line = lines.get(placed.id);
    if (!at || !line) return [];
    const width = widths.get(placed.id) ?? 0;
    const room = boxAround(placed.dx, placed.dy, width, size * LABEL_LINE);
    return { id: placed.id, at, svg: labelText(placed, line, width, paint, size), hit: null, room };
  });
}
