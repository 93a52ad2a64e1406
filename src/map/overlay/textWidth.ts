let context: CanvasRenderingContext2D | null = null;

/** Width of a line of text in pixels, in the font of a CSS `font` value. */
export function textWidth(text: string, font: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return text.length * 7;
  context.font = font;
  return context.measureText(text).width;
}
