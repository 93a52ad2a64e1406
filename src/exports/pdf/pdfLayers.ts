/** Groups that set words with a halo around them. */
const HALOED = 'g[paint-order="stroke"]';

/** Takes away everything but the elements given and what they lie in. */
function keepOnly(root: Element, kept: ReadonlySet<Element>): void {
  for (const child of [...root.children]) {
    if (kept.has(child)) continue;
    if ([...kept].some((element) => child.contains(element))) keepOnly(child, kept);
    else child.remove();
  }
}

/** A drawing in layers to be painted one over the other. */
export interface PdfLayers {
  readonly under: Element;
  /** Lines around words, in the shape of the words; null when there are none. */
  readonly halos: Element | null;
  readonly over: Element | null;
}

/**
 * Parts a drawing so that the halos of words are painted before the words, as text that only has a line: a PDF knows
 * no order of stroke and fill.
 */
export function pdfLayers(root: Element): PdfLayers {
  const copyWith = (change: (copy: Element) => void): Element => {
    const copy = root.cloneNode(true) as Element;
    change(copy);
    return copy;
  };
  const haloed = (copy: Element): Set<Element> => new Set(copy.querySelectorAll(HALOED));
  if (haloed(root).size === 0) return { under: root, halos: null, over: null };
  return {
    under: copyWith((copy) => {
      for (const group of haloed(copy)) group.remove();
    }),
    halos: copyWith((copy) => {
      keepOnly(copy, haloed(copy));
      for (const text of copy.querySelectorAll("text")) text.setAttribute("fill", "none");
    }),
    over: copyWith((copy) => {
      keepOnly(copy, haloed(copy));
      for (const path of copy.querySelectorAll("path")) path.remove();
      for (const group of haloed(copy)) group.setAttribute("stroke", "none");
    }),
  };
}
