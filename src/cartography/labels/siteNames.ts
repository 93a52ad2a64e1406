import { element } from "#lib/svgNode.ts";
import type { SceneMarker } from "#scene/contract/scene.ts";
import type { FlowLine } from "../flows/flowLines.ts";
import { type Box, boxAround } from "../frame/box.ts";
import { type ScreenFrame, toScreen } from "../frame/screenFrame.ts";
import { markOf } from "../marks/flagMarks.ts";
import type { Mark } from "../marks/mark.ts";
import type { PlanProjection } from "../plane/projection.ts";
import { labelTypeSize } from "./labelMarks.ts";
import { placeLabels } from "./settleLabels.ts";
import { textWidth } from "./textWidth.ts";

/** Scale from which projects are named, in pixels to the width of the plan: Europe then fills a screen. */
const CLOSE = 3000;
/** Distance of a name from the head of its flag, in pixels: clear of the flag itself. */
const GAP = 9;
const LINE_HEIGHT = 1.3;
/** Letters that a name on the map has at most; the card has all of it. */
const LONGEST = 32;

function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}

/**
 * Names of Strategic Projects beside their flags, in italics, as many as there is room for once a reader is close.
 *
 * @param flags      the flags of the same projects
 * @param obstacles  boxes on screen that no name may touch
 */
export function projectNames(
  markers: readonly SceneMarker[],
  flags: readonly Mark[],
  projection: PlanProjection,
  frame: ScreenFrame,
  obstacles: readonly Box[],
  flows: readonly FlowLine[],
): Mark[] {
  if (frame.pixelsPerUnit < CLOSE) return [];
  const size = labelTypeSize(frame);
  const names = new Map(markers.map((marker) => [markOf(marker), shortened(marker.name)]));
  const heads = new Map(flags.map((flag) => [flag.id, flag]));
  const candidates = flags.flatMap(({ id, at, hit }) => {
    const [x, y] = toScreen(frame, projection.forward(...at));
    const isOnMap = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
    const width = textWidth(names.get(id) ?? "", size) + 4;
    const head = { id, x: x + (hit?.[0] ?? 0), y: y + (hit?.[1] ?? 0) };
    return isOnMap ? [{ ...head, width, height: size * LINE_HEIGHT, gap: GAP }] : [];
  });
  const widths = new Map(candidates.map(({ id, width }) => [id, width]));
  const bounds = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  return placeLabels(candidates, obstacles, flows, bounds).flatMap((placed) => {
    const flag = heads.get(placed.id);
    // A name that had to move away would need a line, and a flag has its pole already.
    if (flag === undefined || placed.leaderEnd !== null) return [];
    const [x, y] = [placed.dx + (flag.hit?.[0] ?? 0), placed.dy + (flag.hit?.[1] ?? 0)];
    const style = { x, y: y + size * 0.35, "font-style": "italic" };
    const svg = [element("text", style, names.get(placed.id) ?? "")];
    const room = boxAround(x, y, widths.get(placed.id) ?? 0, size * LINE_HEIGHT);
    return [{ id: placed.id, at: flag.at, svg, hit: null, room }];
  });
}
