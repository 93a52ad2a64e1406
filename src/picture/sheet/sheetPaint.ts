import type { Palette } from "#theme/mapPaint.ts";

/** Colours of a sheet around its map: those of the page's surfaces and text. */
export interface SheetPaint {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly lineStrong: string;
}

const light: SheetPaint = {
  paper: "#ffffff",
  ink: "#16222a",
  inkSoft: "#4b5a64",
  line: "#d5dad7",
  lineStrong: "#87939a",
};

const dark: SheetPaint = {
  paper: "#161e25",
  ink: "#e9eef1",
  inkSoft: "#a5b4bd",
  line: "#2b3841",
  lineStrong: "#6e7f8a",
};

/** Ink for a printer: nearly black, on paper that gets none. */
const paper: SheetPaint = {
  paper: "#ffffff",
  ink: "#101417",
  inkSoft: "#3a4147",
  line: "#c9cdd0",
  lineStrong: "#5f686e",
};

const PAINTS: Readonly<Record<Palette, SheetPaint>> = { light, dark, paper };

/** The colours of a sheet in a palette. */
export function sheetPaint(palette: Palette): SheetPaint {
  return PAINTS[palette];
}
