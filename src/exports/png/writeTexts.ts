import { inherited } from "../text/inherited.ts";
import { placeOf } from "../text/placeOf.ts";
import { typeOf } from "../text/plainTexts.ts";
import { canvasFont } from "./canvasType.ts";

/**
 * Writes the runs of a drawing on a canvas, in their order: the halos of words come before the words.
 *
 * @param dots  dots of the canvas in a unit of the drawing
 */
export function writeTexts(context: CanvasRenderingContext2D, runs: readonly Element[], dots: number): void {
  for (const run of runs) {
    const { x, y, scale } = placeOf(run);
    const words = run.textContent ?? "";
    const at = [Number(run.getAttribute("x")), Number(run.getAttribute("y"))] as const;
    const halo = inherited(run, "stroke");
    context.setTransform(scale * dots, 0, 0, scale * dots, x * dots, y * dots);
    context.font = canvasFont(typeOf(run));
    if (halo !== null && halo !== "none") {
      context.strokeStyle = halo;
      context.lineWidth = Number(inherited(run, "stroke-width") ?? 1);
      context.lineJoin = "round";
      context.strokeText(words, ...at);
    }
    const fill = inherited(run, "fill") ?? "#000000";
    if (fill === "none") continue;
    context.fillStyle = fill;
    context.fillText(words, ...at);
  }
  context.resetTransform();
}
