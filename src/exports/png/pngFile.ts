import { figure, type SvgText } from "#lib/svgText.ts";
import type { ImageStep } from "../imageRequest.ts";
import { drawingSize, type ImageSize } from "../imageSize.ts";
import { plainTexts } from "../text/plainTexts.ts";
import { canvasMeasure, loadCanvasFonts, speak } from "./canvasType.ts";
import { writeTexts } from "./writeTexts.ts";

async function decoded(root: Element, signal: AbortSignal): Promise<HTMLImageElement> {
  const svg = new XMLSerializer().serializeToString(root);
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    signal.throwIfAborted();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Paints all but the text as one picture, then writes the text over it, which nothing on a sheet covers. */
async function paint(
  context: CanvasRenderingContext2D,
  root: Element,
  { width, height }: ImageSize,
  dots: number,
  signal: AbortSignal,
): Promise<void> {
  plainTexts(root, canvasMeasure(context));
  const runs = [...root.querySelectorAll("text")];
  const bare = root.cloneNode(true) as Element;
  for (const text of bare.querySelectorAll("text")) text.remove();
  bare.setAttribute("width", figure(width));
  bare.setAttribute("height", figure(height));
  context.drawImage(await decoded(bare, signal), 0, 0, width, height);
  writeTexts(context, runs, dots);
}

/**
 * A sheet painted in dots. Its text is written with the page's own fonts: a picture that brings fonts along may be
 * painted before it has read them, and nothing tells when it has.
 *
 * @param begin  told when the next step begins; it rejects once the signal is aborted
 * @throws Error when the browser cannot paint that many dots
 */
export async function pngFile(
  svg: SvgText,
  { width, height }: ImageSize,
  begin: (step: ImageStep) => Promise<void>,
  signal: AbortSignal,
): Promise<Blob> {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  await loadCanvasFonts(root);
  await begin("painting");
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  try {
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("there is no canvas to paint on");
    speak(context, root.getAttribute("lang") ?? "");
    await paint(context, root, { width, height }, width / drawingSize(svg).width, signal);
    await begin("writing");
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    signal.throwIfAborted();
    if (blob === null) throw new Error(`${width} × ${height} dots are more than the browser can hold`);
    return blob;
  } finally {
    // Gives the memory back at once; browsers keep it until the canvas is collected.
    canvas.width = 0;
    canvas.height = 0;
  }
}
