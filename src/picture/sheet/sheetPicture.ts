import type { Drawing } from "#lib/svgNode.ts";
import { type Block, movedTo, stacked } from "./block.ts";
import { foot } from "./foot.ts";
import { framedSheet, type PlacedSheet } from "./framedSheet.ts";
import { legend } from "./legend/legend.ts";
import { mapBlock } from "./mapBlock.ts";
import { onPaper, pictureTools } from "./paper.ts";
import { remarks } from "./remarks.ts";
import { named, ruled } from "./sheetParts.ts";
import type { SheetPictureOptions } from "./sheetPictureOptions.ts";
import type { SheetFrame } from "./sheetSizes.ts";
import { sheetTitle } from "./sheetTitle.ts";
import type { SheetTools } from "./sheetTools.ts";

/** Width of a sheet in its own pixels; it is as long as there is something to say. */
const WIDTH = 980;
/** What a sheet is printed on, in millimetres: A4 upright within margins of 10 mm. */
const PRINTED = { width: 190, height: 277 };
const MARGIN = 16;
const MAP_HEIGHT = 480;
const GAP = 16;

/** A sheet, and the size at which it is printed or shown. */
export interface Sheet extends Drawing {
  readonly printed: SheetFrame;
}

/** The sheet as long as its content, which fits on A4 upright. */
function longSheet(options: SheetPictureOptions, tools: SheetTools): PlacedSheet {
  const { scene, look, manifest, address = null } = options;
  const width = WIDTH - 2 * MARGIN;
  const parts: Block = stacked(
    [
      named("title", sheetTitle(scene, width, tools)),
      named("map", mapBlock(options, width, MAP_HEIGHT, tools)),
      named("legend", legend(scene, width, width, tools)),
      named("remarks", ruled(remarks(scene, look, width, tools), width, GAP, tools)),
      named("foot", ruled(foot(scene, look, manifest, address, width, tools), width, GAP, tools)),
    ],
    GAP,
  );
  const height = Math.ceil(parts.height + 2 * MARGIN);
  const scale = Math.min(PRINTED.width / WIDTH, PRINTED.height / height);
  return {
    width: WIDTH,
    height,
    printed: { width: WIDTH * scale, height: height * scale, unit: "mm" },
    svg: movedTo(MARGIN, MARGIN, parts.svg),
  };
}

/**
 * A Scene as one printable drawing: title, what is drawn, map, legend, sources, notes, footnotes and what leads back to
 * it. The same Scene and words give the same bytes. Without a frame it fits on A4 upright; a frame is filled.
 */
export function sheetPicture(options: SheetPictureOptions): Sheet {
  const { scene, flavour, words, frame = null } = options;
  const tools: SheetTools = {
    ...pictureTools(flavour, words, "sheet-"),
    isFramed: frame !== null,
    isShown: frame?.unit === "px",
  };
  const { printed, svg, ...size } =
    frame === null ? longSheet(options, tools) : framedSheet(options, frame, tools);
  const title = words.text("app.title", { caption: words.say(scene.caption) });
  return { ...onPaper(size, printed, title, tools, svg), printed };
}
