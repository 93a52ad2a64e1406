import type { SvgNode } from "#lib/svgNode.ts";
import type { Box } from "../frame/box.ts";
import type { LonLat } from "../plane/planPoint.ts";

/** A sign over the flows that keeps its size while the map moves under it. */
export interface Mark {
  readonly id: string;
  /** The place it stands on. */
  readonly at: LonLat;
  /** Its drawing, with the place at the origin, in pixels. */
  readonly svg: readonly SvgNode[];
  /** What a pointer can hit, relative to the place, in pixels; null for what only speaks. */
  readonly hit: readonly [dx: number, dy: number] | null;
  /** Room that it keeps free of labels, relative to the place, in pixels; absent where labels may lie over it. */
  readonly room?: Box;
}
