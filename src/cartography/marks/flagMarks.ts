import type { SceneMarker } from "#scene/contract/scene.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import { type ScreenFrame, toScreen } from "../frame/screenFrame.ts";
import type { PlanProjection } from "../plane/projection.ts";
import { flagMark } from "./flagMark.ts";
import type { Mark } from "./mark.ts";
import { spreadFlags } from "./spreadFlags.ts";

/** Length of a pole and distance between heads at full size, in pixels. */
const POLE = 15;
const SPACING = 16;
/** Half the edge of the square that a flag's head keeps free of labels, in pixels. */
const REACH = 8;

/** Flags are small on the whole world and full size in a region. */
function flagSize({ pixelsPerUnit }: ScreenFrame): number {
  return Math.max(0.45, Math.min(1, 0.42 + 0.16 * Math.log2(pixelsPerUnit / 450)));
}

/** Name of a marker among the marks: a project may stand in several places. */
export function markOf({ project, site }: Pick<SceneMarker, "project" | "site">): string {
  return site === 0 ? project : `${project}/${site}`;
}

/** The project that a mark stands for. */
export function projectOfMark(id: string): string {
  return id.split("/", 1)[0] ?? id;
}

/** The flags of Strategic Projects, fanned out where several stand together. */
export function flagMarks(
  markers: readonly SceneMarker[],
  projection: PlanProjection,
  frame: ScreenFrame,
  paint: MapPaint,
): Mark[] {
  const size = flagSize(frame);
  const seen = markers.filter(({ position }) => projection.shows(position));
  const feet = seen.map((marker) => {
    const [x, y] = toScreen(frame, projection.forward(...marker.position));
    return { id: markOf(marker), x, y };
  });
  const heads = new Map(spreadFlags(feet, POLE * size, SPACING * size).map((head) => [head.id, head]));
  return seen.map((marker) => {
    const { dx, dy } = heads.get(markOf(marker)) ?? { dx: 0, dy: -POLE * size };
    const svg = flagMark(marker, dx, dy, size, paint);
    const room = { left: dx - REACH, right: dx + REACH, top: dy - REACH, bottom: dy + REACH };
    return { id: markOf(marker), at: marker.position, svg, hit: [dx, dy], room };
  });
}
