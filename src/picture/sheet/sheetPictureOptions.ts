import type { Topology } from "topojson-specification";
import type { MapSize } from "#cartography/frame/outlook.ts";
import type { Words } from "#i18n/words.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Look } from "#state/map/document.ts";
import type { Palette } from "#theme/mapPaint.ts";
import type { SheetFrame } from "./sheetSizes.ts";

/** A Scene as a sheet, and what it takes to draw it. */
export interface SheetPictureOptions {
  readonly scene: Scene;
  /** How it is drawn. */
  readonly look: Look;
  readonly manifest: Manifest;
  readonly topology: Topology;
  readonly flavour: Palette;
  readonly words: Words;
  /** What the sheet must fill; as long as its content when absent. */
  readonly frame?: SheetFrame | null;
  /** Absolute address of the view; where it is absent, the sheet names the query. */
  readonly address?: string | null;
  /** Size of the map that somebody sees, in pixels: all of it is on the sheet where the view has a camera. */
  readonly seen?: MapSize | null;
}
