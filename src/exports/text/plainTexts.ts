import { element, type SvgAttributes, type SvgNode } from "#lib/svgNode.ts";
import { styleIn, type TextStyle, typeOf } from "./textStyle.ts";
import type { TypeMeasure } from "./typeMeasure.ts";

/** Class of the groups that hold the runs of one text each. */
export const PARAGRAPH = "paragraph";
/** What a run takes over from the elements it was in. */
const KEPT = ["font-family", "font-size", "font-weight", "fill"] as const;

interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
}

/** A length among attributes, in the drawing's units; null where it is not set. */
function lengthOf(attributes: SvgAttributes, name: "x" | "y" | "dx"): number | null {
  const value = attributes[name];
  return typeof value === "number" ? value : null;
}

/** The runs of a text, each at the place where its first character stands. */
function runsOf(measure: TypeMeasure, text: SvgNode, textStyle: TextStyle): readonly Run[] {
  const anchor = textStyle["text-anchor"] ?? "start";
  const runs: Run[] = [];
  let [x, y] = [lengthOf(text.attributes, "x") ?? 0, lengthOf(text.attributes, "y") ?? 0];
  let [from, chunk]: [number, Run[]] = [x, []];
  function endChunk(): void {
    const aside = anchor === "middle" ? (x - from) / 2 : anchor === "end" ? x - from : 0;
    runs.push(...chunk.map((run) => ({ ...run, x: run.x - aside })));
    chunk = [];
  }
  function visit({ children }: SvgNode, style: TextStyle): void {
    for (const child of children) {
      if (typeof child !== "string") {
        const start = lengthOf(child.attributes, "x");
        if (start !== null) {
          endChunk();
          x = start;
          from = x;
        }
        y = lengthOf(child.attributes, "y") ?? y;
        x += lengthOf(child.attributes, "dx") ?? 0;
        visit(child, styleIn(style, child));
        continue;
      }
      const type = typeOf(style);
      const characters = measure.drawable(child, type);
      chunk.push({ text: characters, x, y, style });
      x += measure.width(characters, type);
    }
  }
  visit(text, textStyle);
  endChunk();
  return runs;
}

/** A text as a group of its runs, which says what the text is besides its words. */
function paragraphOf(measure: TypeMeasure, text: SvgNode, style: TextStyle): SvgNode {
  const runs = runsOf(measure, text, style).map((run) => {
    const kept = Object.fromEntries(KEPT.map((name) => [name, run.style[name]]));
    const place = { x: run.x, y: run.y, "text-anchor": "start", "xml:space": "preserve" };
    return element("text", { ...place, ...kept }, run.text);
  });
  const { lang, role } = text.attributes;
  return element("g", { class: PARAGRAPH, lang, role }, ...runs);
}

/**
 * A drawing in which each run of text is one element at its own place, in the words' order, so that whatever draws it
 * need know nothing of anchors and of what stands before it. The runs of a text stay together in a group.
 *
 * @param outer  style of what the drawing lies in
 */
export function plainTexts(node: SvgNode, measure: TypeMeasure, outer: TextStyle = {}): SvgNode {
  const style = styleIn(outer, node);
  if (node.name === "text") return paragraphOf(measure, node, style);
  return {
    ...node,
    children: node.children.map((child) =>
      typeof child === "string" ? child : plainTexts(child, measure, style),
    ),
  };
}
