import type { SvgText } from "#lib/svgText.ts";
import { type Block, movedTo } from "./block.ts";
import { LEADING, paragraph, SMALL, type Type } from "./paragraph.ts";
import type { SheetTools } from "./sheetTools.ts";

const GAP = 8;

/** A sign of the legend, in pixels. */
export interface Sign {
  readonly svg: SvgText;
  readonly width: number;
  readonly height: number;
}

/** A sign with its words beside it, the first line level with its middle. */
export function entry(sign: Sign, text: string, width: number, { colours }: SheetTools): Block {
  const type: Type = { size: SMALL, fill: colours.ink };
  const words = paragraph(text, width - sign.width - GAP, type);
  const middle = Math.max(sign.height, SMALL * LEADING) / 2;
  const top = middle - (SMALL * LEADING) / 2;
  return {
    height: Math.max(2 * middle, top + words.height),
    svg: movedTo(0, middle - sign.height / 2, sign.svg) + movedTo(sign.width + GAP, top, words.svg),
  };
}
