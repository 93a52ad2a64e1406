import { inherited } from "./inherited.ts";
import type { RunType, TypeMeasure } from "./typeMeasure.ts";

const SVG = "http://www.w3.org/2000/svg";
/** Class of the groups that hold the runs of one text each. */
export const PARAGRAPH = "paragraph";
/** What a run takes over from the elements it was in. */
const KEPT = ["font-family", "font-size", "font-weight", "fill"] as const;

interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly source: Element;
}

/** How the text directly in an element is set. */
export function typeOf(element: Element): RunType {
  return {
    families: inherited(element, "font-family") ?? "sans-serif",
    weight: Number(inherited(element, "font-weight") ?? 400),
    size: Number(inherited(element, "font-size") ?? 16),
  };
}

/** The runs of a text, each at the place where its first letter stands. */
function runsOf(measure: TypeMeasure, text: Element): Run[] {
  const anchor = inherited(text, "text-anchor") ?? "start";
  const runs: Run[] = [];
  let [x, y] = [Number(text.getAttribute("x") ?? 0), Number(text.getAttribute("y") ?? 0)];
  let [from, chunk]: [number, Run[]] = [x, []];
  function endChunk(): void {
    const aside = anchor === "middle" ? (x - from) / 2 : anchor === "end" ? x - from : 0;
    runs.push(...chunk.map((run) => ({ ...run, x: run.x - aside })));
    chunk = [];
  }
  function visit(element: Element): void {
    for (const child of element.childNodes) {
      if (child instanceof Element) {
        if (child.hasAttribute("x")) {
          endChunk();
          x = Number(child.getAttribute("x"));
          from = x;
        }
        y = Number(child.getAttribute("y") ?? y);
        x += Number(child.getAttribute("dx") ?? 0);
        visit(child);
        continue;
      }
      const type = typeOf(element);
      const letters = measure.drawable(child.textContent ?? "", type);
      chunk.push({ text: letters, x, y, source: element });
      x += measure.width(letters, type);
    }
  }
  visit(text);
  endChunk();
  return runs;
}

/** What a text is besides its words. */
const TOLD = ["lang", "role"] as const;

/**
 * Makes each run of text one element at its own place, in the words' order, so that whatever draws it need know
 * nothing of anchors and of what stands before it. The runs of a text stay together in a group.
 */
export function plainTexts(root: Element, measure: TypeMeasure): void {
  for (const text of [...root.querySelectorAll("text")]) {
    const plain = runsOf(measure, text).map(({ text: letters, x, y, source }) => {
      const run = document.createElementNS(SVG, "text");
      run.setAttribute("x", String(x));
      run.setAttribute("y", String(y));
      run.setAttribute("text-anchor", "start");
      run.setAttribute("xml:space", "preserve");
      for (const name of KEPT) {
        const value = inherited(source, name);
        if (value !== null) run.setAttribute(name, value);
      }
      run.textContent = letters;
      return run;
    });
    const group = document.createElementNS(SVG, "g");
    group.setAttribute("class", PARAGRAPH);
    for (const name of TOLD) {
      const value = text.getAttribute(name);
      if (value !== null) group.setAttribute(name, value);
    }
    group.append(...plain);
    text.replaceWith(group);
  }
}
