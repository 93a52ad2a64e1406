import type { LegendSign } from "#cartography/legend/legendSign.ts";
import type { SvgNode } from "#lib/svgNode.ts";
import { type Block, movedTo, scaled } from "../block.ts";
import { LEADING, paragraph, SMALL, type Type } from "../paragraph.ts";
import type { SheetTools } from "../sheetTools.ts";
import { SWATCH, swatch } from "./swatch.ts";

const GAP = 8;

interface Drawn {
  readonly svg: readonly SvgNode[];
  readonly width: number;
  readonly height: number;
}

/** A sign in the legend's pixels. */
function drawn(sign: LegendSign, tools: SheetTools): Drawn {
  if (sign.kind === "fill") return { svg: swatch(tools, SWATCH.width, sign.colour, sign.pattern), ...SWATCH };
  const { svg, widthPx, heightPx, isMapSize } = sign;
  const scale = isMapSize ? tools.mapPixel : 1;
  return { ...scaled({ height: heightPx, svg }, scale), width: widthPx * scale };
}

/** A sign with its words beside it, the first line level with its middle, in `width` pixels. */
export function entry(sign: LegendSign, text: string, width: number, tools: SheetTools): Block {
  const { svg, width: signWidth, height } = drawn(sign, tools);
  const type: Type = { size: SMALL, fill: tools.colours.ink };
  const words = paragraph(text, width - signWidth - GAP, type);
  const middle = Math.max(height, SMALL * LEADING) / 2;
  const top = middle - (SMALL * LEADING) / 2;
  return {
    height: Math.max(2 * middle, top + words.height),
    svg: [...movedTo(0, middle - height / 2, svg), ...movedTo(signWidth + GAP, top, words.svg)],
  };
}
