import { type Block, stacked } from "./block.ts";
import { foot } from "./foot.ts";
import { framedSheet, type PlacedSheet } from "./framedSheet.ts";
import { legend } from "./legend/legend.ts";
import { mapBlock } from "./mapBlock.ts";
import { placedLong, SHEET_MARGIN, SHEET_WIDTH, type Sheet } from "./onSheet.ts";
import { onPaper, pictureTools } from "./paper.ts";
import { remarks } from "./remarks.ts";
import { named, ruled } from "./sheetParts.ts";
import type { SheetPictureOptions } from "./sheetPictureOptions.ts";
import { sheetTitle } from "./sheetTitle.ts";
import type { SheetTools } from "./sheetTools.ts";

const MAP_HEIGHT = 480;
const GAP = 16;

/** The sheet as long as its content, which fits on A4 upright. */
function longSheet(options: SheetPictureOptions, tools: SheetTools): PlacedSheet {
  const { scene, look, manifest, address = null } = options;
  const width = SHEET_WIDTH - 2 * SHEET_MARGIN;
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
  return placedLong(parts, SHEET_WIDTH);
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
