import { element } from "#lib/svgNode.ts";
import { type Block, movedTo, stacked } from "../sheet/block.ts";
import { paragraph } from "../sheet/paragraph.ts";
import type { SheetTools } from "../sheet/sheetTools.ts";
import { KNOWN_SANS } from "./knownType.ts";

const NAME = 30;
/** Room for the name of the site. */
const NAME_WIDTH = 200;
const SOURCES = 16;
const REMARK = 13;
const GAP = 4;
const RULE = 10;

/** Sources, remarks on names and boundaries, and the name of the site, under a line of `width` pixels. */
export function cardFoot(
  sources: string,
  remarks: readonly string[],
  width: number,
  { words, colours }: SheetTools,
): Block {
  const measure = (width - NAME_WIDTH) * KNOWN_SANS;
  const { height, svg } = stacked(
    [
      paragraph(sources, measure, { size: SOURCES, fill: colours.ink }),
      ...remarks.map((text) => paragraph(text, measure, { size: REMARK, fill: colours.inkSoft })),
    ],
    GAP,
  );
  const name = { "text-anchor": "end", "font-size": NAME, "font-weight": 600, fill: colours.ink };
  return {
    height: height + RULE,
    svg: [
      element("path", { d: `M0 0H${width}`, stroke: colours.lineStrong, "stroke-width": 1 }),
      ...movedTo(0, RULE, svg),
      element("text", { ...name, x: width, y: RULE + NAME }, words.text("app.name")),
    ],
  };
}
