import { element, type SvgNode } from "#lib/svgNode.ts";
import type { SceneLegend } from "#scene/contract/scene.ts";
import { type Block, movedTo } from "../block.ts";
import { SMALL } from "../paragraph.ts";
import type { SheetTools } from "../sheetTools.ts";
import { SWATCH, swatch } from "./swatch.ts";

/** Room for the last break, which stands under the end of the last class. */
const BREAKS_HEIGHT = 18;

/** The classes side by side in `width` pixels, each break under its edge; hatched and bold above the benchmark. */
export function classScale({ fill }: Pick<SceneLegend, "fill">, width: number, tools: SheetTools): Block {
  const { words, paint, colours } = tools;
  const { percentBreak, percentNumber } = words.formats;
  const step = (width - 1) / fill.classes.length;
  const label = (x: number, text: string, anchor: "start" | "end", weight: number): SvgNode =>
    element(
      "text",
      {
        x,
        y: SWATCH.height + 13,
        "font-size": SMALL,
        "font-weight": weight,
        "text-anchor": anchor,
        fill: colours.ink,
      },
      text,
    );
  const parts = fill.classes.flatMap(({ from, to, exceedsBenchmark }, index) => {
    const isLast = index === fill.classes.length - 1;
    const sample = swatch(
      tools,
      step,
      paint.classes[index] ?? null,
      exceedsBenchmark ? "over-benchmark" : null,
    );
    const lower = label(
      0,
      index === 0 ? percentBreak(from) : percentNumber(from),
      "start",
      exceedsBenchmark ? 700 : 400,
    );
    const upper = isLast ? [label(step, percentNumber(to), "end", 400)] : [];
    return movedTo(index * step + 0.5, 0.5, [...sample, lower, ...upper]);
  });
  return { height: SWATCH.height + BREAKS_HEIGHT, svg: parts };
}
