import { CALM_OPACITY, CALM_PIXELS, flowWidthPixels } from "#cartography/flows/flowWidth.ts";
import { LEGEND_ARROW_LENGTH, legendArrow } from "#cartography/legend/legendArrow.ts";
import { LEGEND_CALM_LINES, LEGEND_CALM_SIZE } from "#cartography/legend/legendCalm.ts";
import { LEGEND_RING_WIDTH, legendRing } from "#cartography/legend/legendRing.ts";
import { element } from "#lib/svgText.ts";
import type { SceneLegend } from "#scene/contract/scene.ts";
import { type Block, NOTHING, scaled, stacked } from "./block.ts";
import { entry } from "./entry.ts";
import { legendEvidence } from "./legendEvidence.ts";
import { heading, paragraph, SMALL } from "./paragraph.ts";
import type { SheetTools } from "./sheetTools.ts";

/** The sign of what stays inside a unit; nothing when no ring is drawn. */
function ringEntry({ flow }: SceneLegend, width: number, tools: SheetTools): Block {
  if (!flow.hasRings) return NOTHING;
  const { line, head, size } = legendRing();
  const stroke = { stroke: tools.paint.flow, "stroke-width": LEGEND_RING_WIDTH };
  const svg =
    element("path", { d: line, fill: "none", ...stroke }) +
    element("path", { d: head, fill: tools.paint.flow });
  return entry({ svg, width: size, height: size }, tools.words.text("legend.flows.ring"), width, tools);
}

/** The thin lines under the arrows, with their number and share; nothing when every flow is an arrow. */
function calmEntry({ flow }: SceneLegend, width: number, tools: SheetTools): Block {
  if (flow.calm === null) return NOTHING;
  const stroke = { stroke: tools.paint.flow, "stroke-opacity": CALM_OPACITY, "stroke-width": CALM_PIXELS };
  const svg = LEGEND_CALM_LINES.map((d) => element("path", { d, fill: "none", ...stroke })).join("");
  const values = { count: flow.calm.count, share: { share: flow.calm.share } };
  return entry({ svg, ...LEGEND_CALM_SIZE }, tools.words.text("legend.flows.calm", values), width, tools);
}

/** Three real quantities, each with the width that a map of `mapWidth` pixels draws it with, then rings and calm lines. */
export function legendFlows(legend: SceneLegend, mapWidth: number, width: number, tools: SheetTools): Block {
  const { words, paint, colours, mapPixel } = tools;
  const { flow } = legend;
  if (flow.stops.length === 0) return NOTHING;
  const stops = flow.stops.map((stop) => {
    const { path, height } = legendArrow(flowWidthPixels(stop.width, mapWidth));
    const sign = scaled({ height, svg: element("path", { d: path, fill: paint.flow }) }, mapPixel);
    return entry(
      { ...sign, width: LEGEND_ARROW_LENGTH * mapPixel },
      words.amount(stop.quantity),
      width,
      tools,
    );
  });
  return stacked(
    [
      heading(words.text("legend.flows"), width, colours.ink),
      ...stops,
      paragraph(`${words.text("legend.flows.arrow")} ${words.text("legend.flows.scale")}`, width, {
        size: SMALL,
        fill: colours.inkSoft,
      }),
      ringEntry(legend, width, tools),
      calmEntry(legend, width, tools),
      ...legendEvidence(legend, width, tools),
    ],
    5,
  );
}
