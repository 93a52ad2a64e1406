import type { Drawing } from "#lib/svgNode.ts";
import { DOTS_PER_INCH, type SheetFrame } from "#picture/sheet/sheetSizes.ts";
import type { ImageScale } from "./imageRequest.ts";

const MILLIMETRES_PER_INCH = 25.4;

/** Size of an image in dots. */
export type ImageSize = Pick<Drawing, "width" | "height">;

/** Size of a frame's picture in dots. */
export function frameSize({ width, height, unit }: SheetFrame, scale: ImageScale): ImageSize {
  const dots = unit === "mm" ? DOTS_PER_INCH / MILLIMETRES_PER_INCH : scale;
  return { width: Math.round(width * dots), height: Math.round(height * dots) };
}

/** Size of a sheet's picture in dots: that of its frame, or of its own pixels when it has none. */
export function imageSize(
  { width, height }: ImageSize,
  frame: SheetFrame | null,
  scale: ImageScale,
): ImageSize {
  return frameSize(frame ?? { width, height, unit: "px" }, scale);
}
