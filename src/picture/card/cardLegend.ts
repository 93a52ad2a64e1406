import { legendArrow } from "#cartography/legend/legendArrow.ts";
import { type LegendEntry, type LegendGroup, legendEntries } from "#cartography/legend/legendEntries.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { type Block, NOTHING, scaled, stacked } from "../sheet/block.ts";
import { classScale } from "../sheet/legend/classScale.ts";
import { entry } from "../sheet/legend/entry.ts";
import { BODY, paragraph, SMALL } from "../sheet/paragraph.ts";
import type { SheetTools } from "../sheet/sheetTools.ts";
import { KNOWN_SANS } from "./knownType.ts";

/** How much larger than on a sheet, the largest first: a long legend is set smaller. */
const SCALES = [1.5, 1.4, 1.3, 1.2, 1.1, 1] as const;
const GAP = 6;
/** One arrow stands for all; in pixels. */
const ARROW_WIDTH = 3;
/** What a card says of the map besides the scale of the classes. */
const GROUPS: ReadonlySet<LegendGroup> = new Set(["states", "widths", "signs"]);

/** Whether a place on the map has the hatch that the remark on the benchmark is about. */
function isBenchmarkPassed({ fills, legend }: Scene): boolean {
  return fills.some(
    ({ classIndex }) => classIndex !== null && legend.fill.classes[classIndex]?.exceedsBenchmark,
  );
}

/** The entries in the order of every legend; of the widths of arrows only which way an arrow points. */
function entriesOf(scene: Scene, mapWidth: number, { paint }: SheetTools): LegendEntry[] {
  return legendEntries(scene, paint, mapWidth).flatMap((all) => {
    if (!GROUPS.has(all.group)) return [];
    if (all.group !== "widths") return all;
    return all.id === "arrow" && scene.arcs.length > 0
      ? { ...all, sign: legendArrow(ARROW_WIDTH, paint) }
      : [];
  });
}

/**
 * What the colours, patterns and arrows of a card mean, as large as its height allows.
 *
 * @param width   room for it, in the card's pixels, as is `height`
 */
export function cardLegend(scene: Scene, width: number, height: number, tools: SheetTools): Block {
  const { words, colours } = tools;
  const entries = entriesOf(scene, width, tools);
  const at = (scale: number): Block => {
    const inner = width / scale;
    const measure = inner * KNOWN_SANS;
    const soft = { size: SMALL, fill: colours.inkSoft };
    const parts = [
      paragraph(words.say(scene.legend.title), measure, {
        size: BODY,
        fill: colours.ink,
        weight: 600,
        isBalanced: true,
      }),
      classScale(scene.legend, inner, tools),
      isBenchmarkPassed(scene) ? paragraph(words.text("legend.benchmark"), measure, soft) : NOTHING,
      ...entries.map(({ sign, text }) =>
        sign === null ? NOTHING : entry(sign, words.say(text), measure, tools),
      ),
    ];
    return scaled(stacked(parts, GAP), scale);
  };
  return SCALES.map(at).find((block) => block.height <= height) ?? at(1);
}
