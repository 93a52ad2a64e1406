import type { SvgNode } from "./svgNode.ts";

/** Every text in an element, in the order of the drawing. */
export function textsIn({ children }: SvgNode): readonly string[] {
  return children.flatMap((child) => (typeof child === "string" ? child : textsIn(child)));
}
