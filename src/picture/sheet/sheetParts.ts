import { element } from "#lib/svgNode.ts";
import { type Block, movedTo } from "./block.ts";
import type { SheetTools } from "./sheetTools.ts";

/** A part of the sheet under a thin line of `width` pixels, `gap` pixels below it. */
export function ruled({ height, svg }: Block, width: number, gap: number, { colours }: SheetTools): Block {
  const line = element("path", { d: `M0 0H${width}`, fill: "none", stroke: colours.line, "stroke-width": 1 });
  return { height: height + gap, svg: [line, ...movedTo(0, gap, svg)] };
}

/** The part of the sheet with a name, so that a reader of the file finds it. */
export function named(name: string, { height, svg }: Block): Block {
  return { height, svg: [element("g", { class: `sheet-${name}` }, ...svg)] };
}
