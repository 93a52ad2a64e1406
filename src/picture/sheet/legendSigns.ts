import { LEGEND_OUTLINE_WIDTH, legendOutlines } from "#cartography/legend/legendOutlines.ts";
import { element } from "#lib/svgText.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { ACTIVITY_SHAPES } from "#theme/mapPaint.ts";
import { type Block, NOTHING, stacked } from "./block.ts";
import { entry } from "./entry.ts";
import { heading, paragraph, SMALL } from "./paragraph.ts";
import type { SheetTools } from "./sheetTools.ts";

const SYMBOL = 16;
const OUTLINE = { width: 28, height: 6 };

/** Symbols of projects by activity; nothing when no project is drawn. */
export function legendProjects({ legend }: Scene, width: number, tools: SheetTools): Block {
  const { words, paint, colours } = tools;
  if (legend.activities.length === 0) return NOTHING;
  const entries = legend.activities.map((activity) => {
    const shape = { d: ACTIVITY_SHAPES[activity], fill: paint.flag, stroke: paint.flagPaper };
    const svg = element("path", {
      ...shape,
      transform: `translate(${SYMBOL / 2} ${SYMBOL / 2}) scale(0.94)`,
    });
    return entry({ svg, width: SYMBOL, height: SYMBOL }, words.text(`activity.${activity}`), width, tools);
  });
  return stacked(
    [
      heading(words.text("legend.projects"), width, colours.ink),
      ...entries,
      paragraph(words.text("legend.projects.precision"), width, { size: SMALL, fill: colours.inkSoft }),
    ],
    5,
  );
}

/** Outlines by kind of agreement, told apart by their dashes; nothing when no partner is outlined. */
export function legendAgreements(scene: Scene, width: number, tools: SheetTools): Block {
  const { words, paint, colours } = tools;
  const outlines = legendOutlines(scene).map(({ key, dashes }) => {
    const svg = element("path", {
      d: `M0 ${OUTLINE.height / 2}H${OUTLINE.width}`,
      // Without it, printers draw the empty area of a line as a hair.
      fill: "none",
      stroke: paint.agreement,
      "stroke-width": LEGEND_OUTLINE_WIDTH,
      "stroke-dasharray": dashes.length === 0 ? null : dashes.join(" "),
    });
    return entry({ svg, ...OUTLINE }, words.text(key), width, tools);
  });
  if (outlines.length === 0) return NOTHING;
  return stacked([heading(words.text("legend.agreements"), width, colours.ink), ...outlines], 5);
}
