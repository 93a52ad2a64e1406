/** Puts the shape that a `<use>` names in its place: svg2pdf would not give it the colours of the `<use>`. */
export function plainUses(root: Element): void {
  for (const use of [...root.querySelectorAll("use")]) {
    const id = (use.getAttribute("href") ?? "").slice(1);
    const shape = root.querySelector(`[id="${CSS.escape(id)}"]`)?.cloneNode(true);
    if (!(shape instanceof Element)) continue;
    shape.removeAttribute("id");
    for (const { name, value } of use.attributes) if (name !== "href") shape.setAttribute(name, value);
    use.replaceWith(shape);
  }
}

/** Draws a shape's stroke under its fill where it says so: svg2pdf knows only one order. */
export function strokesUnderFills(root: Element): void {
  for (const shape of [...root.querySelectorAll('path[paint-order="stroke"]')]) {
    const stroke = shape.cloneNode() as Element;
    stroke.setAttribute("fill", "none");
    shape.setAttribute("stroke", "none");
    shape.before(stroke);
  }
}
