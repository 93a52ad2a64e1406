import type { Drawing } from "#lib/svgNode.ts";
import { type Block, movedTo } from "./block.ts";
import type { PlacedSheet } from "./framedSheet.ts";
import type { SheetFrame } from "./sheetSizes.ts";

/** Width of a sheet in its own pixels; it is as long as there is something to say. */
export const SHEET_WIDTH = 980;
/** Room around what stands on it, in its own pixels. */
export const SHEET_MARGIN = 16;
/** What a sheet is printed on, in millimetres: A4 upright within margins of 10 mm. */
const PRINTED = { width: 190, height: 277 };

/** A sheet, and the size at which it is printed or shown. */
export interface Sheet extends Drawing {
  readonly printed: SheetFrame;
}

/**
 * Parts on a sheet as long as they are, which fits on A4 upright.
 *
 * @param width  of the sheet in its own pixels, margins included
 */
export function placedLong({ height: content, svg }: Block, width: number): PlacedSheet {
  const height = Math.ceil(content + 2 * SHEET_MARGIN);
  const scale = Math.min(PRINTED.width / width, PRINTED.height / height);
  return {
    width,
    height,
    printed: { width: width * scale, height: height * scale, unit: "mm" },
    svg: movedTo(SHEET_MARGIN, SHEET_MARGIN, svg),
  };
}
