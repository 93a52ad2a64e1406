import { type LegendPart, legendParts } from "#cartography/legend/legendParts.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { type Block, besideEachOther, inTwoColumns, stacked } from "../block.ts";
import type { SheetTools } from "../sheetTools.ts";
import { legendPart } from "./legendPart.ts";

const GUTTER = 16;
/** Part of the legend's width that the shares take beside up to three more parts, and where these need more of it. */
const SHARES = 0.36;
const FEWER_SHARES = 0.3;
const TIGHT = 920;

/** Least widths, in pixels, at which all parts stand side by side, and at which they take two columns. */
const ROW = 840;
const COLUMNS = 400;
const GAP = 12;

function legendRow(parts: readonly Block[], shares: Block, sharesWidth: number, partWidth: number): Block {
  return besideEachOther([
    { x: 0, block: shares },
    ...parts.map((block, index) => ({ x: sharesWidth + GUTTER + index * (partWidth + GUTTER), block })),
  ]);
}

/**
 * What the map's signs mean, as every legend says it: its parts side by side where there is room, else in two columns
 * or in one.
 *
 * @param mapWidth  width of the map in its own pixels, which its lines' widths depend on
 * @param width     room for the legend, in the sheet's pixels
 */
export function legend(scene: Scene, mapWidth: number, width: number, tools: SheetTools): Block {
  const isRow = width >= ROW;
  const columnWidth = width >= COLUMNS ? Math.floor((width - GUTTER) / 2) : width;
  const sharesWidth = isRow ? Math.round(width * (width < TIGHT ? FEWER_SHARES : SHARES)) : columnWidth;
  const partWidth = isRow ? Math.floor((width - sharesWidth - 3 * GUTTER) / 3) : columnWidth;
  const parts = legendParts(scene, tools.paint, mapWidth);
  const draw = (part: LegendPart, room: number): Block => legendPart(part, scene, room, tools);
  const shares = parts.filter(({ id }) => id === "shares").map((part) => draw(part, sharesWidth));
  const others = parts.filter(({ id }) => id !== "shares").map((part) => draw(part, partWidth));
  if (isRow) return legendRow(others, stacked(shares, GAP), sharesWidth, partWidth);
  const all = [...shares, ...others];
  return columnWidth < width ? inTwoColumns(all, columnWidth, GUTTER, GAP) : stacked(all, GAP);
}
