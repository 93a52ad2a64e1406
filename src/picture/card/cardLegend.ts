import { LEGEND_ARROW_LENGTH, legendArrow } from "#cartography/legend/legendArrow.ts";
import { element } from "#lib/svgText.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { scaled } from "../scaled.ts";
import { type Block, NOTHING, stacked } from "../sheet/block.ts";
import { entry } from "../sheet/entry.ts";
import { legendEvidence } from "../sheet/legendEvidence.ts";
import { classScale, stateEntries } from "../sheet/legendShares.ts";
import { BODY, paragraph, SMALL } from "../sheet/paragraph.ts";
import type { SheetTools } from "../sheet/sheetTools.ts";
import { KNOWN_SANS } from "./knownType.ts";

/** How much larger than on a sheet, the largest first: a long legend is set smaller. */
const SCALES = [1.5, 1.4, 1.3, 1.2, 1.1, 1] as const;
const ARROW_WIDTH = 3;

function arrowEntry({ arcs }: Scene, width: number, tools: SheetTools): Block {
  if (arcs.length === 0) return NOTHING;
  const { path, height } = legendArrow(ARROW_WIDTH);
  const svg = element("path", { d: path, fill: tools.paint.flow });
  const text = tools.words.text("legend.flows.arrow");
  return entry({ svg, width: LEGEND_ARROW_LENGTH, height }, text, width * KNOWN_SANS, tools);
}

function benchmark({ fills, legend }: Scene, width: number, { words, colours }: SheetTools): Block {
  const isMarked = fills.some(
    ({ classIndex }) => classIndex !== null && legend.fill.classes[classIndex]?.exceedsBenchmark,
  );
  if (!isMarked) return NOTHING;
  return paragraph(words.text("legend.benchmark"), width * KNOWN_SANS, {
    size: SMALL,
    fill: colours.inkSoft,
  });
}

/** What the colours, patterns and arrows of a card mean, as large as its height allows. */
export function cardLegend(scene: Scene, width: number, height: number, tools: SheetTools): Block {
  const { words, colours } = tools;
  const at = (scale: number): Block => {
    const inner = width / scale;
    const parts = [
      paragraph(words.say(scene.legend.title), inner * KNOWN_SANS, {
        size: BODY,
        fill: colours.ink,
        weight: 600,
        isBalanced: true,
      }),
      classScale(scene.legend, inner, tools),
      benchmark(scene, inner, tools),
      ...stateEntries(scene.legend, inner * KNOWN_SANS, tools),
      arrowEntry(scene, inner, tools),
      ...legendEvidence(scene.legend, inner * KNOWN_SANS, tools),
    ];
    return scaled(stacked(parts, 6), scale);
  };
  return SCALES.map(at).find((block) => block.height <= height) ?? at(1);
}
