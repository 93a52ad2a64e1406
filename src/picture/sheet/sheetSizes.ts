/** A frame that a sheet must fill. `px` frames are for screens, `mm` frames for paper at `DOTS_PER_INCH`. */
export interface SheetFrame {
  readonly width: number;
  readonly height: number;
  readonly unit: "px" | "mm";
}

/** Resolution at which a frame in millimetres becomes dots. */
export const DOTS_PER_INCH = 300;

/** Sizes of a sheet by name; "sheet" is as long as its content and has no frame. */
export const SHEET_SIZES = ["sheet", "slide", "square", "story", "a4", "a3"] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

/** The frame of each size; null for the sheet as long as its content. */
export const SHEET_FRAMES: Readonly<Record<SheetSize, SheetFrame | null>> = {
  sheet: null,
  slide: { width: 1920, height: 1080, unit: "px" },
  square: { width: 1080, height: 1080, unit: "px" },
  story: { width: 1080, height: 1920, unit: "px" },
  a4: { width: 210, height: 297, unit: "mm" },
  a3: { width: 297, height: 420, unit: "mm" },
};

/** Whether a word names a size. */
export function isSheetSize(word: string): word is SheetSize {
  return (SHEET_SIZES as readonly string[]).includes(word);
}
