import type { SvgNode } from "#lib/svgNode.ts";
import { textsIn } from "#lib/textsIn.ts";
import { type Placement, placedIn, SHEET } from "../text/placement.ts";
import { styleIn, type TextStyle, typeOf } from "../text/textStyle.ts";
import { canvasFont } from "./canvasType.ts";

function paintRun(
  context: CanvasRenderingContext2D,
  run: SvgNode,
  style: TextStyle,
  { x, y, scale }: Placement,
  dots: number,
): void {
  const words = textsIn(run).join("");
  const at = [Number(run.attributes["x"]), Number(run.attributes["y"])] as const;
  const { stroke = "none", fill = "#000000" } = style;
  context.setTransform(scale * dots, 0, 0, scale * dots, x * dots, y * dots);
  context.font = canvasFont(typeOf(style));
  if (stroke !== "none") {
    context.strokeStyle = stroke;
    context.lineWidth = Number(style["stroke-width"] ?? 1);
    context.lineJoin = "round";
    context.strokeText(words, ...at);
  }
  if (fill === "none") return;
  context.fillStyle = fill;
  context.fillText(words, ...at);
}

/**
 * Writes the runs of a drawing on a canvas, in their order: the halos of words come before the words.
 *
 * @param root  a drawing of `plainTexts`
 * @param dots  dots of the canvas in a unit of the drawing
 */
export function paintTexts(context: CanvasRenderingContext2D, root: SvgNode, dots: number): void {
  function visit(node: SvgNode, outer: TextStyle, around: Placement): void {
    // Shapes, which may be turned, hold nothing.
    if (node.children.length === 0) return;
    const style = styleIn(outer, node);
    const placement = placedIn(around, node);
    if (node.name === "text") paintRun(context, node, style, placement, dots);
    else for (const child of node.children) if (typeof child !== "string") visit(child, style, placement);
  }
  visit(root, {}, SHEET);
  context.resetTransform();
}
