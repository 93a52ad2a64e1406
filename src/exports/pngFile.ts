import { figure, type SvgText } from "#lib/svgText.ts";
import type { ImageStep } from "./imageRequest.ts";
import type { ImageSize } from "./imageSize.ts";

/** Width and height in the opening tag, which a browser takes for the size of the picture. */
const OPENING_SIZE = /^(<svg [^>]*?)width="[^"]*" height="[^"]*"/;

async function decoded(svg: SvgText, signal: AbortSignal): Promise<HTMLImageElement> {
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

/**
 * A sheet painted in dots.
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
  await begin("painting");
  const sized = svg.replace(OPENING_SIZE, `$1width="${figure(width)}" height="${figure(height)}"`);
  const image = await decoded(sized, signal);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  try {
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("there is no canvas to paint on");
    context.drawImage(image, 0, 0, width, height);
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
