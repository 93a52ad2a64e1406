import type { Anchors } from "#cartography/anchors.ts";
import type { DrawnFlow } from "#cartography/drawnFlows.ts";
import { flagMark } from "#cartography/flagMark.ts";
import { spreadFlags } from "#cartography/flagSpread.ts";
import { type Box, type LabelCandidate, placeLabels as arrangeLabels } from "#cartography/labelPlacement.ts";
import type { PlaceFill } from "#cartography/placeFills.ts";
import { placeLabels } from "#cartography/placeLabels.ts";
import type { FlatProjection } from "#cartography/projection.ts";
import { type ScreenFrame, toScreen } from "#cartography/screenFrame.ts";
import { element, escaped, type SvgText } from "#lib/svgText.ts";
import type { Scene } from "#scene/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Place } from "#schema/manifest.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { curvePosition } from "./pathData.ts";
import { textWidth } from "./textWidth.ts";

const POLE = 15;
const SPACING = 16;
const DOT_RADIUS = 3.6;
const TYPE_WIDE = 12.5;
const TYPE_NARROW = 11;
const NARROW_MAP = 520;
const GAP = 7;
const PIXELS_PER_LABEL = 36_000;
const SAMPLES_PER_FLOW = 14;

/** What the marks over the flows are drawn from. */
export interface MarksContent {
  readonly scene: Scene;
  readonly fills: ReadonlyMap<PlaceId, PlaceFill>;
  readonly smallPlaces: readonly Place[];
  readonly flows: readonly DrawnFlow[];
  readonly anchors: Anchors;
  readonly projection: FlatProjection;
  readonly frame: ScreenFrame;
  readonly paint: MapPaint;
  readonly name: (place: PlaceId) => string;
  readonly share: (share: number) => string;
}

function at([x, y]: readonly [number, number], ...children: readonly SvgText[]): SvgText {
  return element("g", { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, ...children);
}

/** Dots for places too small to see as polygons. */
function dots({ smallPlaces, fills, projection, frame, paint }: MarksContent): SvgText[] {
  return smallPlaces.map((place) => {
    const fill = fills.get(place.id);
    const colour = fill?.classIndex == null ? paint.land : (paint.classes[fill.classIndex] ?? paint.land);
    const isPatterned = fill?.pattern != null && fill.classIndex === null;
    const dashes = isPatterned ? "1.5 1.2" : null;
    const dot = { r: DOT_RADIUS, fill: colour, stroke: paint.label, "stroke-width": 1, "stroke-dasharray": dashes };
    return at(toScreen(frame, projection.forward(...place.anchor)), element("circle", dot));
  });
}

/** Flags of projects, fanned out where several stand together, and the boxes they take. */
function flags({ scene, projection, frame, paint }: MarksContent): { marks: SvgText[]; boxes: Box[] } {
  const size = Math.max(0.55, Math.min(1, 0.35 + 0.18 * Math.log2(frame.pixelsPerUnit / 400)));
  const feet = scene.markers.map(({ project, position }) => {
    const [x, y] = toScreen(frame, projection.forward(...(position as [number, number])));
    return { id: project, x, y };
  });
  const heads = new Map(spreadFlags(feet, POLE * size, SPACING * size).map((head) => [head.id, head]));
  const boxes: Box[] = [];
  const marks = scene.markers.map((marker, i) => {
    const { dx, dy } = heads.get(marker.project) ?? { dx: 0, dy: -POLE * size };
    const { x, y } = feet[i] ?? { x: 0, y: 0 };
    boxes.push({ left: x + dx - 8, right: x + dx + 8, top: y + dy - 8, bottom: y + dy + 8 });
    return at([x, y], flagMark(marker, dx, dy, size, paint));
  });
  return { marks, boxes };
}

function pointsAlong(flows: readonly DrawnFlow[], frame: ScreenFrame): number[] {
  return flows.flatMap(({ pieces }) =>
    pieces.flatMap(({ curve }) =>
      Array.from({ length: SAMPLES_PER_FLOW }, (_, i) => curvePosition(frame, curve, (i + 1) / SAMPLES_PER_FLOW)).flat(),
    ),
  );
}

/** Names of the most important places with their shares, none on another, with a halo in the colour of the paper. */
function labels(content: MarksContent, obstacles: readonly Box[]): SvgText {
  const { scene, anchors, projection, frame, paint, name, share, flows } = content;
  const size = frame.width < NARROW_MAP ? TYPE_NARROW : TYPE_WIDE;
  const most = Math.max(4, Math.min(24, Math.round((frame.width * frame.height) / PIXELS_PER_LABEL)));
  const lines = new Map<PlaceId, { x: number; y: number; name: string; share: string }>();
  const candidates: LabelCandidate[] = [];
  for (const label of placeLabels(scene)) {
    const anchor = anchors.get(label.place);
    if (anchor === undefined || candidates.length >= most) continue;
    const [x, y] = toScreen(frame, projection.forward(...anchor));
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    const line = { x, y, name: name(label.place), share: label.share === null ? "" : share(label.share) };
    lines.set(label.place, line);
    const width = textWidth(`${line.name} ${line.share}`, size) + 4;
    candidates.push({ id: label.place, x, y, width, height: size * 1.3, gap: GAP });
  }
  const bounds = { left: 4, top: 4, right: frame.width - 4, bottom: frame.height - 4 };
  const texts = arrangeLabels(candidates, obstacles, pointsAlong(flows, frame), bounds).map(({ id, dx, dy, leaderEnd }) => {
    const line = lines.get(id);
    if (!line) return "";
    const leader =
      leaderEnd === null
        ? ""
        : element("path", {
            d: `M${line.x.toFixed(1)} ${line.y.toFixed(1)}l${leaderEnd[0].toFixed(1)} ${leaderEnd[1].toFixed(1)}`,
            fill: "none",
            stroke: paint.label,
            "stroke-width": 0.8,
          });
    const bold = line.share === "" ? "" : element("tspan", { "font-weight": 700, dx: 4 }, escaped(line.share));
    return (
      leader +
      element("text", { x: line.x + dx, y: line.y + dy + size * 0.35, "font-weight": 500 }, escaped(line.name), bold)
    );
  });
  return element(
    "g",
    {
      class: "labels",
      fill: paint.label,
      stroke: paint.labelHalo,
      "stroke-width": 3,
      "paint-order": "stroke",
      "stroke-linejoin": "round",
      "text-anchor": "middle",
      "font-size": size,
    },
    ...texts,
  );
}

/** Dots, flags and labels: everything over the flows. */
export function marksPicture(content: MarksContent): SvgText {
  const { marks, boxes } = flags(content);
  return element("g", { class: "marks" }, ...dots(content), ...marks) + labels(content, boxes);
}
