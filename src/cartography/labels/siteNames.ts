import { element } from "#lib/svgNode.ts";
import type { SceneMarker } from "#scene/contract/scene.ts";
import { boxAround } from "../frame/box.ts";
import { toScreen } from "../frame/screenFrame.ts";
import { markOf } from "../marks/flagMarks.ts";
import type { Mark } from "../marks/mark.ts";
import { CLOSE_SCALE } from "./backgroundLabels.ts";
import type { LabelRoom } from "./labelRoom.ts";
import { LABEL_LINE, labelTypeSize } from "./labelType.ts";
import { settleLabels } from "./settleLabels.ts";
import { textWidth } from "./textWidth.ts";

/** Distance of a name from the head of its flag, in pixels: clear of the flag itself. */
const GAP = 9;
/** Characters that a name on the map has at most; the card has all of it. */
const LONGEST = 32;

function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}

/**
 * Names of Strategic Projects beside their flags, in italics, as many as there is room for once a reader is close.
 *
 * @param flags  the flags of the same projects
 */
export function siteNames(
  markers: readonly SceneMarker[],
  flags: readonly Mark[],
  { outlook: { projection, frame }, obstacles, flows }: LabelRoom,
): Mark[] {
  if (frame.pixelsPerUnit < CLOSE_SCALE) return [];
  const size = labelTypeSize(frame);
  const names = new Map(markers.map((marker) => [markOf(marker), shortened(marker.name)]));
  const heads = new Map(flags.map((flag) => [flag.id, flag]));
  const candidates = flags.flatMap(({ id, at, hit }) => {
    const [x, y] = toScreen(frame, projection.forward(...at));
    const isOnMap = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
    const width = textWidth(names.get(id) ?? "", size) + 4;
    const head = { id, x: x + (hit?.[0] ?? 0), y: y + (hit?.[1] ?? 0) };
    return isOnMap ? [{ ...head, width, height: size * LABEL_LINE, gap: GAP }] : [];
  });
  const widths = new Map(candidates.map(({ id, width }) => [id, width]));
  const bounds = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  return settleLabels(candidates, obstacles, flows, bounds).flatMap((placed) => {
    const flag = heads.get(placed.id);
    // A name that had to move away would need a line, and a flag has its pole already.
    if (flag === undefined || placed.leaderEnd !== null) return [];
    const [x, y] = [placed.dx + (flag.hit?.[0] ?? 0), placed.dy + (flag.hit?.[1] ?? 0)];
    const style = { x, y: y + size * 0.35, "font-style": "italic" };
    const svg = [element("text", style, names.get(placed.id) ?? "")];
    const room = boxAround(x, y, widths.get(placed.id) ?? 0, size * LABEL_LINE);
    return [{ id: placed.id, at: flag.at, svg, hit: null, room }];
  });
}
