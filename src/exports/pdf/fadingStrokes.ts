import { splitCurve } from "#cartography/flows/trimCurve.ts";
import type { FlowCurve } from "#cartography/plane/flowCurve.ts";

/** Pieces that a fading line is drawn in, each of one strength: so many that their steps are not seen. */
const PIECES = 128;
/** How many strengths are told apart. */
const STRENGTHS = 100;

interface Stop {
  readonly offset: number;
  readonly colour: string;
  readonly opacity: number;
}

/** A gradient along a line, in the pixels of its picture. */
export interface Fade {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly stops: readonly Stop[];
}

/** A piece of a line with one strength, 0–1. */
export interface FadePiece {
  readonly curve: FlowCurve;
  readonly opacity: number;
}

/** Strength of a fade at a point: that of the stops before and after it, by distance. */
export function strengthAt({ from, to, stops }: Fade, [x, y]: readonly [number, number]): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 1 : ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const after = stops.findIndex(({ offset }) => offset >= along);
  if (after === -1) return stops.at(-1)?.opacity ?? 1;
  const [low, high] = [stops[Math.max(0, after - 1)], stops[after]];
  if (low === undefined || high === undefined || high.offset === low.offset) return high?.opacity ?? 1;
  return low.opacity + ((high.opacity - low.opacity) * (along - low.offset)) / (high.offset - low.offset);
}

function part(curve: FlowCurve, from: number, to: number): FlowCurve {
  const [head] = splitCurve(curve, to);
  return from === 0 ? head : splitCurve(head, from / to)[1];
}

/** A curve that fades, as pieces that do not: as few as its strengths allow. */
export function fadePieces(curve: FlowCurve, fade: Fade): FadePiece[] {
  const pieces: FadePiece[] = [];
  let start = 0;
  let current: number | null = null;
  for (let index = 0; index < PIECES; index += 1) {
    const [, middle] = splitCurve(curve, (index + 0.5) / PIECES);
    const opacity = Math.round(strengthAt(fade, middle.start) * STRENGTHS) / STRENGTHS;
    if (current !== null && opacity !== current) {
      pieces.push({ curve: part(curve, start / PIECES, index / PIECES), opacity: current });
      start = index;
    }
    current = opacity;
  }
  return [...pieces, { curve: part(curve, start / PIECES, 1), opacity: current ?? 1 }];
}

/** Draws lines that fade along a gradient in pieces: svg2pdf knows no gradients along strokes. */
export function fadingStrokes(root: Element): void {
  for (const path of [...root.querySelectorAll('path[stroke^="url("]')]) {
    const id = /#([^)"']+)/.exec(path.getAttribute("stroke") ?? "")?.[1] ?? "";
    const gradient = root.querySelector(`[id="${CSS.escape(id)}"]`);
    if (gradient === null) continue;
    const number = (element: Element, name: string, otherwise = 0): number =>
      Number(element.getAttribute(name) ?? otherwise);
    const fade: Fade = {
      from: [number(gradient, "x1"), number(gradient, "y1")],
      to: [number(gradient, "x2"), number(gradient, "y2")],
      stops: [...gradient.children].map((stop) => ({
        offset: number(stop, "offset"),
        colour: stop.getAttribute("stop-color") ?? "none",
        opacity: number(stop, "stop-opacity", 1),
      })),
    };
    const [x0, y0, x1, y1, x2, y2, x3, y3] =
      (path.getAttribute("d") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
    const curve: FlowCurve = {
      start: [x0 ?? 0, y0 ?? 0],
      control1: [x1 ?? 0, y1 ?? 0],
      control2: [x2 ?? 0, y2 ?? 0],
      end: [x3 ?? 0, y3 ?? 0],
    };
    const drawn = fadePieces(curve, fade).map(({ curve: { start, control1, control2, end }, opacity }) => {
      const piece = path.cloneNode() as Element;
      piece.setAttribute("d", `M${start.join(" ")}C${[control1, control2, end].flat().join(" ")}`);
      piece.setAttribute("stroke", fade.stops[0]?.colour ?? "none");
      if (opacity < 1) piece.setAttribute("stroke-opacity", String(opacity));
      return piece;
    });
    path.replaceWith(...drawn);
    gradient.remove();
  }
}
