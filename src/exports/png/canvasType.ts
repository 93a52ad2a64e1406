import type { SvgNode } from "#lib/svgNode.ts";
import { DataError } from "#queries/dataError.ts";
import { styleIn, type TextStyle, typeOf } from "../text/textStyle.ts";
import type { RunType, TypeMeasure } from "../text/typeMeasure.ts";

/** A canvas that can be told the language of what it writes; not every browser's can. */
interface SpokenContext extends CanvasRenderingContext2D {
  lang?: string;
}

/** A type as a canvas is told of it, in pixels. */
export function canvasFont({ families, weight, size }: RunType): string {
  return `${weight} ${size}px ${families}`;
}

/** Makes a canvas set type as the page does: in the language's own characters, with kerning, at any size alike. */
export function setLanguage(context: SpokenContext, language: string): void {
  context.canvas.lang = language;
  if ("lang" in context) context.lang = language;
  context.fontKerning = "normal";
  if ("textRendering" in context) context.textRendering = "geometricPrecision";
}

/** Type as a canvas sets it. */
export function canvasMeasure(context: CanvasRenderingContext2D): TypeMeasure {
  return {
    drawable: (text) => text,
    width: (text, type) => {
      context.font = canvasFont(type);
      return context.measureText(text).width;
    },
  };
}

/** What is written in each font of a drawing, by the name that a canvas gives the font. */
function textsByFont(root: SvgNode): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  function visit(node: SvgNode, outer: TextStyle, isText: boolean): void {
    const style = styleIn(outer, node);
    for (const child of node.children) {
      if (typeof child !== "string") visit(child, style, isText || child.name === "text");
      else if (isText) {
        const font = canvasFont({ ...typeOf(style), size: 16 });
        texts.set(font, (texts.get(font) ?? "") + child);
      }
    }
  }
  visit(root, {}, false);
  return texts;
}

/**
 * Waits until the page's fonts for all characters of a drawing are there: a canvas writes with what it has.
 *
 * @throws DataError when a font cannot be had
 */
export async function loadCanvasFonts(root: SvgNode): Promise<void> {
  const loading = [...textsByFont(root)].map(async ([font, text]) => {
    try {
      await document.fonts.load(font, text);
    } catch (cause) {
      throw new DataError("missing", font, { cause });
    }
  });
  await Promise.all(loading);
}
