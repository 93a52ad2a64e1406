import { typeOf } from "../text/plainTexts.ts";
import type { RunType, TypeMeasure } from "../text/typeMeasure.ts";

/** A canvas that can be told the language of what it writes; not every browser's can. */
interface SpokenContext extends CanvasRenderingContext2D {
  lang?: string;
}

/** A type as a canvas is told of it, in pixels. */
export function canvasFont({ families, weight, size }: RunType): string {
  return `${weight} ${size}px ${families}`;
}

/** Makes a canvas set type as the page does: in the language's own letters, with kerning, at any size alike. */
export function speak(context: SpokenContext, language: string): void {
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

/** Waits until the page's fonts for all letters of a drawing are there: a canvas writes with what it has. */
export async function loadCanvasFonts(root: Element): Promise<void> {
  const letters = new Map<string, string>();
  for (const element of root.querySelectorAll("text, tspan")) {
    const font = canvasFont({ ...typeOf(element), size: 16 });
    letters.set(font, (letters.get(font) ?? "") + (element.textContent ?? ""));
  }
  await Promise.all([...letters].map(([font, text]) => document.fonts.load(font, text)));
}
