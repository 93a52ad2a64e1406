import type { ImageRequest, ImageStep } from "./imageRequest.ts";
import { imageSize } from "./imageSize.ts";
import { pngFile } from "./png/pngFile.ts";
import { svgFile } from "./svgFile.ts";

/** Lets the page paint and hear a click on "Cancel" before the next piece of work. */
async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resume) => setTimeout(resume));
  signal.throwIfAborted();
}

/**
 * Makes the file of a sheet. Nothing is saved here; a request that is cancelled leaves nothing behind.
 *
 * @param onStep  told when each step begins
 * @throws the signal's reason once it is aborted; what `imageFailure` tells apart when a step fails
 */
export async function makeImage(
  { format, frame, scale, draw }: ImageRequest,
  onStep: (step: ImageStep) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const begin = async (step: ImageStep): Promise<void> => {
    onStep(step);
    await breathe(signal);
  };
  await begin("drawing");
  const drawing = await draw();
  signal.throwIfAborted();
  await begin("fonts");
  if (format === "pdf") {
    const { pdfFile } = await import("./pdf/pdfFile.ts");
    return await pdfFile(drawing, begin, signal);
  }
  if (format === "png") return await pngFile(drawing, imageSize(drawing, frame, scale), begin, signal);
  const file = await svgFile(drawing, signal);
  await begin("writing");
  return new Blob([file], { type: "image/svg+xml" });
}
