import type { Words } from "#i18n/words.ts";
import { type Drawing, element } from "#lib/svgNode.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { pagePaint } from "#theme/pagePaint.ts";
import { legend } from "../sheet/legend/legend.ts";
import { SANS } from "../sheet/paragraph.ts";
import type { SheetTools } from "../sheet/sheetTools.ts";

/** Width in pixels, so that its type has its own size in a column of text. */
const WIDTH = 640;

/** The colours around it, as the page has them. */
const COLOURS = {
  paper: "var(--surface)",
  ink: "var(--ink)",
  inkSoft: "var(--ink-soft)",
  line: "var(--line)",
  lineStrong: "var(--line-strong)",
};

/** What the signs of the drawing in a page mean, as a drawing of its own. */
export function openingLegend(scene: Scene, words: Words): Drawing {
  const tools: SheetTools = {
    words,
    paint: pagePaint,
    colours: COLOURS,
    idPrefix: "opening-legend-",
    isFramed: false,
    isShown: false,
    mapPixel: 1,
  };
  const { height: needed, svg } = legend(scene, WIDTH, WIDTH, tools);
  const height = Math.ceil(needed);
  const root = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: "img",
      "font-family": SANS,
    },
    element("title", {}, words.text("legend.title")),
    ...svg,
  );
  return { width: WIDTH, height, root };
}
