import type { Sheet } from "#picture/sheet/onSheet.ts";
import type { SheetFrame } from "#picture/sheet/sheetSizes.ts";

/** Kinds of file that a sheet can be saved as. */
export const IMAGE_FORMATS = ["png", "svg", "pdf"] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** How many dots a pixel of a screen's frame becomes in a PNG, each way. */
export const IMAGE_SCALES = [1, 2, 3, 4] as const;
export type ImageScale = (typeof IMAGE_SCALES)[number];

/** What the making of an image goes through, in this order. */
export const IMAGE_STEPS = ["drawing", "fonts", "painting", "writing"] as const;
export type ImageStep = (typeof IMAGE_STEPS)[number];

/** An image that somebody wants. */
export interface ImageRequest {
  readonly format: ImageFormat;
  /** What the sheet fills; null where it is as long as its content. */
  readonly frame: SheetFrame | null;
  /** Counts for PNG only, and not on paper, where the dots are given. */
  readonly scale: ImageScale;
  readonly draw: () => Promise<Sheet>;
}
