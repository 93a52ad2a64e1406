import type { Words } from "#i18n/words.ts";
import type { MapPaint } from "#theme/mapPaint.ts";
import type { SheetPaint } from "./sheetPaint.ts";

/** What every part of a sheet is drawn with. */
export interface SheetTools {
  readonly words: Words;
  /** Colours of the map and of its legend. */
  readonly paint: MapPaint;
  /** Colours of paper and text. */
  readonly colours: SheetPaint;
  readonly idPrefix: string;
  /** Whether the sheet must fill a frame, so that each line saved makes its type larger. */
  readonly isFramed: boolean;
  /** Whether it is looked at on a screen by people who do not hold it: they get what they can read in passing. */
  readonly isShown: boolean;
  /** How many of the legend's pixels one pixel of the map is long. */
  readonly mapPixel: number;
}
