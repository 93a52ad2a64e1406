import { type Drawing, type SvgNode, serialise } from "#lib/svgNode.ts";
import { ImageTooLarge } from "../imageFailure.ts";
import type { ImageStep } from "../imageRequest.ts";
import type { ImageSize } from "../imageSize.ts";
import { plainTexts } from "../text/plainTexts.ts";
import { canvasMeasure, loadCanvasFonts, setLanguage } from "./canvasType.ts";
import { paintTexts } from "./paintTexts.ts";

async function decoded(root: SvgNode, signal: AbortSignal): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([serialise(root)], { type: "image/svg+xml" }));
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

function withoutTexts(node: SvgNode): SvgNode {
  return {
    ...node,
    children: node.children.flatMap((child) =>
      typeof child === "string" ? child : child.name === "text" ? [] : withoutTexts(child),
    ),
  };
}

/** Paints all but the text as one picture, then writes the text over it, which nothing on a sheet covers. */
async function paint(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  { width, height }: ImageSize,
  signal: AbortSignal,
): Promise<void> {
  const { name, attributes, children } = withoutTexts(drawing.root);
  const bare = { name, attributes: { ...attributes, width, height }, children };
  context.drawImage(await decoded(bare, signal), 0, 0, width, height);
  paintTexts(context, plainTexts(drawing.root, canvasMeasure(context)), width / drawing.width);
}

/**
 * A sheet painted in dots. Its text is written with the page's own fonts: a picture that brings fonts along may be
 * painted before it has read them, and nothing tells when it has.
 *
 * @param begin  told when the next step begins; it rejects once the signal is aborted
 * @throws ImageTooLarge when the browser cannot hold that many dots; DataError when a font cannot be had
 */
export async function pngFile(
  drawing: Drawing,
  { width, height }: ImageSize,
  begin: (step: ImageStep) => Promise<void>,
  signal: AbortSignal,
): Promise<Blob> {
  await loadCanvasFonts(drawing.root);
  await begin("painting");
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  try {
    const context = canvas.getContext("2d");
    if (context === null) throw new ImageTooLarge(width, height);
    setLanguage(context, String(drawing.root.attributes["lang"] ?? ""));
    await paint(context, drawing, { width, height }, signal);
    await begin("writing");
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    signal.throwIfAborted();
    if (blob === null) throw new ImageTooLarge(width, height);
    return blob;
  } finally {
    // Gives the memory back at once; browsers keep it until the canvas is collected.
    canvas.width = 0;
    canvas.height = 0;
  }
}
