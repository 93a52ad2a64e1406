import type { Words } from "#i18n/words.ts";
import { element, escaped, type SvgText } from "#lib/svgText.ts";
import { mapPaint, type Palette } from "#theme/mapPaint.ts";
import { SANS } from "./paragraph.ts";
import { sheetPaint } from "./sheetPaint.ts";
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

/** A picture's size in its own pixels, and with a unit where it is shown or printed at another. */
interface PaperSize {
  readonly width: number;
  readonly height: number;
  readonly shownWidth?: string;
  readonly shownHeight?: string;
}

/** A whole picture: its parts on paper, in the type and language of its words, under a title for those who do not see it. */
export function onPaper(
  { width, height, shownWidth, shownHeight }: PaperSize,
  title: string,
  { words, colours }: SheetTools,
  ...parts: readonly SvgText[]
): SvgText {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: shownWidth ?? width,
      height: shownHeight ?? height,
      viewBox: `0 0 ${width} ${height}`,
      lang: words.locale,
      "font-family": SANS,
    },
    element("title", {}, escaped(title)),
    element("rect", { width, height, fill: colours.paper }),
    ...parts,
  );
}
