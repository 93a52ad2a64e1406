import { element, figure } from "#lib/svgText.ts";
import type { Block } from "./sheet/block.ts";

/** A block drawn larger or smaller than it was laid out. */
export function scaled({ height, svg }: Block, scale: number): Block {
  return { height: height * scale, svg: element("g", { transform: `scale(${figure(scale)})` }, svg) };
}
