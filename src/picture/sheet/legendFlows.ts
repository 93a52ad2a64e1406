import { flowWidthPixels } from "#cartography/flowWidth.ts";
import { LEGEND_ARROW_LENGTH, legendArrow } from "#cartography/legendArrow.ts";
import { element } from "#lib/svgText.ts";
import type { SceneLegend } from "#scene/scene.ts";
import { type Block, NOTHING, stacked } from "./block.ts";
import { entry } from "./entry.ts";
import { BODY, paragraph, SMALL } from "./paragraph.ts";
import type { SheetTools } from "./sheetTools.ts";

/** Three real quantities, each with the width that a map of `mapWidth` pixels draws it with. */
export function legendFlows(
  { flow }: SceneLegend,
  mapWidth: number,
  width: number,
  tools: SheetTools,
): Block {
  const { words, paint, colours } = tools;
  if (flow.stops.length === 0) return NOTHING;
  const stops = flow.stops.map((stop) => {
    const { path, height } = legendArrow(flowWidthPixels(stop.width, mapWidth));
    const svg = element("path", { d: path, fill: paint.flow });
    return entry(
      { svg, width: LEGEND_ARROW_LENGTH, height },
      words.amount(stop.quantity, flow.unit),
      width,
      tools,
    );
  });
  return stacked(
    [
      paragraph(words.text("legend.flows"), width, { size: BODY, fill: colours.ink, weight: 600 }),
      ...stops,
      paragraph(words.text("legend.flows.arrow"), width, { size: SMALL, fill: colours.inkSoft }),
    ],
    5,
  );
}
