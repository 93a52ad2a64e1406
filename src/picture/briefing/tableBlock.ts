import { element, figure } from "#lib/svgNode.ts";
import { meetsMark } from "#scene/briefing/cell.ts";
import { cellText } from "#scene/briefing/cellText.ts";
import { remarksOf } from "#scene/briefing/remarksOf.ts";
import type { BriefingCell, BriefingColumn, BriefingGauge, BriefingTable } from "#scene/contract/briefing.ts";
import { type Block, besideEachOther, stacked } from "../sheet/block.ts";
import { paragraph, SMALL } from "../sheet/paragraph.ts";
import { ruled } from "../sheet/sheetParts.ts";
import type { SheetTools } from "../sheet/sheetTools.ts";

/** Least width of a column by what it holds, in the sheet's pixels. */
const COLUMN_WIDTHS: Readonly<Record<BriefingColumn["holds"], number>> = {
  name: 120,
  text: 130,
  number: 84,
  // As wide as the name of a country above it.
  short: 64,
};
/** Room between columns, and above and below what stands in a row. */
const GUTTER = 10;
const ROW_GAP = 4;
const BAR_HEIGHT = 7;
const BAR_WIDTH = 90;

/** Width that a table needs at least, in the sheet's pixels. */
export function leastWidth({ columns }: BriefingTable): number {
  return columns.reduce((width, { holds }) => width + COLUMN_WIDTHS[holds] + GUTTER, -GUTTER);
}

/** A bar up to its share, filled where its mark is met and hatched where not, with a line at the mark. */
function gaugeBlock(gauge: BriefingGauge, room: number, { colours, paint }: SheetTools): Block {
  const width = Math.min(room, BAR_WIDTH);
  const end = figure(width * Math.min(1, gauge.share));
  const isMissed = meetsMark(gauge) === false;
  const bar = element("path", {
    d: isMissed ? `M0 ${BAR_HEIGHT / 2}H${end}` : `M0 0H${end}V${BAR_HEIGHT}H0Z`,
    fill: isMissed ? "none" : (paint.classes[2] ?? colours.lineStrong),
    stroke: isMissed ? colours.ink : null,
    "stroke-width": isMissed ? BAR_HEIGHT : null,
    "stroke-dasharray": isMissed ? "2 2" : null,
  });
  const frame = element("path", {
    d: `M0 0H${width}V${BAR_HEIGHT}H0Z`,
    fill: "none",
    stroke: colours.lineStrong,
    "stroke-width": 1,
  });
  const at = gauge.mark === null ? null : figure(width * gauge.mark);
  const mark =
    at === null
      ? []
      : [
          element("path", {
            d: `M${at} -2V${BAR_HEIGHT + 2}`,
            fill: "none",
            stroke: colours.ink,
            "stroke-width": 2,
          }),
        ];
  return { height: BAR_HEIGHT + 3, svg: [bar, frame, ...mark] };
}

function cellBlock(
  cell: BriefingCell,
  width: number,
  remark: number,
  isHead: boolean,
  tools: SheetTools,
): Block {
  const { words, colours } = tools;
  const text = cellText(cell, words) + (remark === 0 ? "" : ` [${remark}]`);
  const isKnown = cell.state === "value";
  const type = { size: SMALL, fill: isKnown ? colours.ink : colours.inkSoft, weight: isHead ? 600 : 400 };
  const isEnglish = typeof cell.value === "object" && cell.value !== null && "english" in cell.value;
  const said = paragraph(text, width, isEnglish ? { ...type, lang: "en" } : type);
  return cell.gauge === null ? said : stacked([said, gaugeBlock(cell.gauge, width, tools)], 3);
}

/**
 * A table of a briefing: its head, its rows under thin lines, and the remarks of its cells by number.
 *
 * @param width  at least `leastWidth`, in the sheet's pixels; what is more is shared out
 */
export function tableBlock(table: BriefingTable, width: number, tools: SheetTools): Block {
  const { words, colours } = tools;
  const factor = width / leastWidth(table);
  const widths = table.columns.map(({ holds }) => COLUMN_WIDTHS[holds] * factor);
  const starts = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, each) => sum + each + GUTTER * factor, 0),
  );
  const inRow = (blocks: readonly Block[]): Block =>
    besideEachOther(blocks.map((block, index) => ({ x: starts[index] ?? 0, block })));
  const remarks = remarksOf(table, words.say);
  const head = inRow(
    table.columns.map(({ title }, index) =>
      paragraph(words.say(title), widths[index] ?? 0, { size: SMALL, fill: colours.inkSoft, weight: 600 }),
    ),
  );
  const rows = table.rows.map(({ cells }) => {
    const blocks = cells.map((cell, index) => {
      const remark = cell.remark === null ? 0 : remarks.indexOf(words.say(cell.remark)) + 1;
      return cellBlock(cell, widths[index] ?? 0, remark, table.columns[index]?.holds === "name", tools);
    });
    return ruled(inRow(blocks), width, ROW_GAP, tools);
  });
  const notes = remarks.map((remark, index) =>
    paragraph(`[${index + 1}] ${remark}`, width, { size: SMALL, fill: colours.inkSoft }),
  );
  return stacked([stacked([head, ...rows], ROW_GAP), stacked(notes, 3)], 10);
}
