import type { Scene } from "#scene/contract/scene.ts";
import { type Block, stacked } from "./block.ts";
import { BODY, paragraph, SERIF } from "./paragraph.ts";
import type { SheetTools } from "./sheetTools.ts";

const TITLE = 25;

/** The title sentence, and under it the line on what is drawn, wrapped to `width` of the sheet's pixels. */
export function sheetTitle(scene: Scene, width: number, { words, colours }: SheetTools): Block {
  const title = {
    size: TITLE,
    fill: colours.ink,
    weight: 600,
    family: SERIF,
    leading: 1.2,
    isBalanced: true,
    isHeading: true,
  };
  return stacked(
    [
      paragraph(words.say(scene.caption), width, title),
      paragraph(words.say(scene.drawn), width, { size: BODY + 1, fill: colours.inkSoft }),
    ],
    8,
  );
}
