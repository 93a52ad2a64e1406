import { attributeText, type SvgNode } from "#lib/svgNode.ts";

const SVG = "http://www.w3.org/2000/svg";

/** An element of a drawing as one of a document, for programs that read no other. */
export function toElement({ name, attributes, children }: SvgNode, document: Document): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value != null) made.setAttribute(key, attributeText(value));
  made.append(...children.map((child) => (typeof child === "string" ? child : toElement(child, document))));
  return made;
}
