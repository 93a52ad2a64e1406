import { element, escaped, type SvgText } from "#lib/svgText.ts";
import type { SceneLegend } from "#scene/contract/scene.ts";
import { type Block, besideEachOther, movedTo, stacked } from "./block.ts";
import { entry } from "./entry.ts";
import { heading, paragraph, SMALL } from "./paragraph.ts";
import type { SheetTools } from "./sheetTools.ts";
import { SWATCH, swatch } from "./swatch.ts";

const GUTTER = 12;
/** Room for the last break, which stands under the end of the last class. */
const BREAKS_HEIGHT = 18;

/** The classes side by side, each break under its edge; hatched and bold above the benchmark. */
export function classScale({ fill }: SceneLegend, width: number, tools: SheetTools): Block {
  const { words, paint, colours } = tools;
  const { percentBreak, percentNumber } = words.formats;
  const step = (width - 1) / fill.classes.length;
  const label = (x: number, text: string, anchor: "start" | "end", weight: number): SvgText =>
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
      escaped(text),
    );
  const parts = fill.classes.map(({ from, to, exceedsBenchmark }, index) => {
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
    return movedTo(
      index * step + 0.5,
      0.5,
      sample + lower + (isLast ? label(step, percentNumber(to), "end", 400) : ""),
    );
  });
  return { height: SWATCH.height + BREAKS_HEIGHT, svg: parts.join("") };
}

/** Each state that occurs besides a share, with its sample. */
export function stateEntries({ fill }: SceneLegend, width: number, tools: SheetTools): Block[] {
  return fill.states.map((state) => {
    const pattern = state === "not-listed" || state === "value" ? null : state;
    const sign = { svg: swatch(tools, SWATCH.width, tools.paint.land, pattern), ...SWATCH };
    return entry(sign, tools.words.text(`state.${state}`), width, tools);
  });
}

/** The same in two columns. */
function states(legend: SceneLegend, width: number, tools: SheetTools): Block {
  const columnWidth = (width - GUTTER) / 2;
  const entries = stateEntries(legend, columnWidth, tools);
  const rows: Block[] = [];
  for (let index = 0; index < entries.length; index += 2) {
    const columns = entries.slice(index, index + 2);
    rows.push(
      besideEachOther(columns.map((block, column) => ({ x: column * (columnWidth + GUTTER), block }))),
    );
  }
  return stacked(rows, 5);
}

/** What the colours and patterns of countries mean. */
export function legendShares(legend: SceneLegend, width: number, tools: SheetTools): Block {
  const { words, colours } = tools;
  return stacked(
    [
      heading(words.say(legend.title), width, colours.ink),
      classScale(legend, width, tools),
      paragraph(words.text("legend.benchmark"), width, { size: SMALL, fill: colours.inkSoft }),
      states(legend, width, tools),
    ],
    6,
  );
}
