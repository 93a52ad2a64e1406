import type { LegendList, LegendPart } from "#cartography/legend/legendParts.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { type Block, besideEachOther, NOTHING, stacked } from "../block.ts";
import { heading, paragraph, SMALL } from "../paragraph.ts";
import type { SheetTools } from "../sheetTools.ts";
import { classScale } from "./classScale.ts";
import { entry } from "./entry.ts";

const GUTTER = 12;
const GAP = 5;
/** Around the scale of the classes, whose parts are larger. */
const SHARES_GAP = 6;

function inRowsOfTwo(blocks: readonly Block[], columnWidth: number): Block {
  const rows: Block[] = [];
  for (let index = 0; index < blocks.length; index += 2) {
    const columns = blocks.slice(index, index + 2);
    rows.push(
      besideEachOther(columns.map((block, column) => ({ x: column * (columnWidth + GUTTER), block }))),
    );
  }
  return stacked(rows, GAP);
}

/** Signs of one group beside their meanings, and the remarks on them. */
function listBlocks({ group, entries, remarks }: LegendList, width: number, tools: SheetTools): Block[] {
  const { words, colours } = tools;
  const isShort = group === "states";
  const entryWidth = isShort ? (width - GUTTER) / 2 : width;
  const blocks = entries.map(({ sign, text }) => entry(sign, words.say(text), entryWidth, tools));
  const remark = words.sayAll(remarks);
  return [
    ...(isShort ? [inRowsOfTwo(blocks, entryWidth)] : blocks),
    remark === "" ? NOTHING : paragraph(remark, width, { size: SMALL, fill: colours.inkSoft }),
  ];
}

/**
 * A part of a legend under its heading.
 *
 * @param width  in the sheet's pixels
 */
export function legendPart(
  { id, heading: title, lists }: LegendPart,
  { legend }: Pick<Scene, "legend">,
  width: number,
  tools: SheetTools,
): Block {
  const isShares = id === "shares";
  return stacked(
    [
      title === null ? NOTHING : heading(tools.words.say(title), width, tools.colours.ink),
      isShares ? classScale(legend, width, tools) : NOTHING,
      ...lists.flatMap((list) => listBlocks(list, width, tools)),
    ],
    isShares ? SHARES_GAP : GAP,
  );
}
