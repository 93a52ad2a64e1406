import type { jsPDF } from "jspdf";
import { inherited } from "./inherited.ts";
import { drawableText, type RunType, runWidth } from "./textMeasure.ts";

const SVG = "http://www.w3.org/2000/svg";
/** What a run takes over from the elements it was in. */
const KEPT = ["font-family", "font-size", "font-weight", "fill"] as const;

interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly source: Element;
}

function typeOf(element: Element): RunType {
  const families = inherited(element, "font-family") ?? "";
  return {
    family: families.includes("Source Serif 4") ? "Source Serif 4" : "Source Sans 3",
    weight: Number(inherited(element, "font-weight") ?? 400),
    size: Number(inherited(element, "font-size") ?? 16),
  };
}

/** The runs of a text, each at the place where its first letter stands. */
function runsOf(pdf: jsPDF, text: Element): Run[] {
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
      const letters = drawableText(pdf, child.textContent ?? "", type);
      chunk.push({ text: letters, x, y, source: element });
      x += runWidth(pdf, letters, type);
    }
  }
  visit(text);
  endChunk();
  return runs;
}

/**
 * Makes each run of text one element at its own place, which svg2pdf then need not measure: it would ask the page,
 * which sets type with other letters than the PDF.
 */
export function plainTexts(root: Element, pdf: jsPDF): void {
  for (const text of [...root.querySelectorAll("text")]) {
    const plain = runsOf(pdf, text).map(({ text: letters, x, y, source }) => {
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
    text.replaceWith(...plain);
  }
}
