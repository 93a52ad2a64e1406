import type { Words } from "#i18n/words.ts";
import { type Drawing, element, figure, type SvgNode } from "#lib/svgNode.ts";
import { mapPaint, type Palette } from "#theme/mapPaint.ts";
import { SANS } from "./paragraph.ts";
import { sheetPaint } from "./sheetPaint.ts";
import type { SheetFrame } from "./sheetSizes.ts";
import type { SheetTools } from "./sheetTools.ts";

/** What a picture is drawn with whose map has its own pixels, and that fills no frame. */
export function pictureTools(palette: Palette, words: Words, idPrefix: string): SheetTools {
  return {
    words,
    paint: mapPaint(palette),
    colours: sheetPaint(palette),
    idPrefix,
    isFramed: false,
    isShown: false,
    mapPixel: 1,
  };
}

/**
 * A whole picture: its parts on paper, in the type and language of its words, under a title for those who do not see it.
 *
 * @param size   in the picture's own pixels
 * @param shown  size at which it is shown or printed, where that is another
 */
export function onPaper(
  { width, height }: Pick<Drawing, "width" | "height">,
  shown: SheetFrame | null,
  title: string,
  { words, colours }: SheetTools,
  parts: readonly SvgNode[],
): Drawing {
  const root = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: shown === null ? width : figure(shown.width) + shown.unit,
      height: shown === null ? height : figure(shown.height) + shown.unit,
      viewBox: `0 0 ${width} ${height}`,
      lang: words.locale,
      "font-family": SANS,
    },
    element("title", {}, title),
    element("rect", { width, height, fill: colours.paper }),
    ...parts,
  );
  return { width, height, root };
}
