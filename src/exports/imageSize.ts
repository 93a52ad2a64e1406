import type { SvgText } from "#lib/svgText.ts";
import { DOTS_PER_INCH, type SheetFrame } from "#picture/sheet/sheetSizes.ts";
import type { ImageScale } from "./imageRequest.ts";

const MILLIMETRES_PER_INCH = 25.4;
const VIEW_BOX = /viewBox="0 0 ([\d.]+) ([\d.]+)"/;

/** Size of an image in dots, or of its drawing in the drawing's units. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Size of a frame's picture in dots. */
export function frameSize({ width, height, unit }: SheetFrame, scale: ImageScale): ImageSize {
  const dots = unit === "mm" ? DOTS_PER_INCH / MILLIMETRES_PER_INCH : scale;
  return { width: Math.round(width * dots), height: Math.round(height * dots) };
}

/** Size of a sheet's drawing in its own units. */
export function drawingSize(svg: SvgText): ImageSize {
  const [, width, height] = VIEW_BOX.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** Size of a sheet's picture in dots: that of its frame, or of its own pixels when it has none. */
export function imageSize(svg: SvgText, frame: SheetFrame | null, scale: ImageScale): ImageSize {
  return frameSize(frame ?? { ...drawingSize(svg), unit: "px" }, scale);
}
