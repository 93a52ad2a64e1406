import { element, type SvgNode } from "#lib/svgNode.ts";
import { textsIn } from "#lib/textsIn.ts";
import { type Placement, placedIn, SHEET } from "../text/placement.ts";
import type { PdfTag } from "./pdfTags.ts";

/** A part of a sheet, alone in its place, and what it is. */
export interface SheetPart {
  readonly sheet: SvgNode;
  readonly tag: PdfTag;
}

/** The title of a drawing or of a part of it; null where it has none. */
export function titleOf({ children }: SvgNode): string | null {
  for (const child of children) {
    if (typeof child === "string") continue;
    const title = child.name === "title" ? textsIn(child).join("") : titleOf(child);
    if (title !== null) return title;
  }
  return null;
}

function tagOf(part: SvgNode, isInTitle: boolean): PdfTag {
  const title = titleOf(part);
  if (title !== null) return { kind: "Figure", alt: title };
  const { lang, role } = part.attributes;
  const kind = role === "heading" ? (isInTitle ? "H1" : "H2") : "P";
  return { kind, lang: typeof lang === "string" ? lang : null };
}

/** A sheet of its own that holds one part of another, in its place. */
function alone(sheet: SvgNode, part: SvgNode, { x, y, scale }: Placement): SvgNode {
  const transform = { translate: [String(x), String(y)], scale: String(scale) } as const;
  return { ...sheet, children: [element("g", { transform }, part)] };
}

/**
 * Takes the parts with one of the classes out of a sheet.
 *
 * @returns the parts in the order they are read, and the sheet without them
 */
export function takeOut(
  sheet: SvgNode,
  classes: readonly string[],
): { readonly rest: SvgNode; readonly parts: readonly SheetPart[] } {
  const parts: SheetPart[] = [];
  function visit(node: SvgNode, placement: Placement, isInTitle: boolean): SvgNode {
    const children = node.children.flatMap((child) => {
      // Shapes, which may be turned, hold nothing.
      if (typeof child === "string" || child.children.length === 0) return child;
      const name = child.attributes["class"];
      if (typeof name === "string" && classes.includes(name)) {
        parts.push({ sheet: alone(sheet, child, placement), tag: tagOf(child, isInTitle) });
        return [];
      }
      return visit(child, placedIn(placement, child), isInTitle || name === "sheet-title");
    });
    return { ...node, children };
  }
  return { rest: visit(sheet, SHEET, false), parts };
}
