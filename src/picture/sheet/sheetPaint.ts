import type { Flavour } from "#theme/mapPaint.ts";

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

/** The colours of a sheet in a flavour. */
export function sheetPaint(flavour: Flavour): SheetPaint {
  return flavour === "dark" ? dark : light;
}
