import { splitCurve } from "#cartography/flows/trimCurve.ts";
import type { FlowCurve } from "#cartography/plane/flowCurve.ts";
import type { SvgNode } from "#lib/svgNode.ts";

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

/** Strength of a fade, 0–1, at a point of its picture in pixels, y down: that of the stops before and after it, by distance. */
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

const PLACES = ["x1", "y1", "x2", "y2"] as const;

/** The number in an attribute that a maker of gradients has set. */
function numberIn({ name, attributes }: SvgNode, key: string): number {
  const value = attributes[key];
  if (typeof value !== "number") throw new RangeError(`a ${name} without a number for ${key}`);
  return value;
}

function fadeOf(gradient: SvgNode): Fade {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = PLACES.map((key) => numberIn(gradient, key));
  const stops = gradient.children.flatMap((stop) => {
    if (typeof stop === "string") return [];
    const { "stop-color": colour, "stop-opacity": opacity } = stop.attributes;
    return [
      {
        offset: numberIn(stop, "offset"),
        colour: typeof colour === "string" ? colour : "none",
        opacity: typeof opacity === "number" ? opacity : 1,
      },
    ];
  });
  return { from: [x1, y1], to: [x2, y2], stops };
}

function gradientsIn(node: SvgNode): readonly (readonly [id: string, fade: Fade])[] {
  if (node.name === "linearGradient") return [[String(node.attributes["id"]), fadeOf(node)]];
  return node.children.flatMap((child) => (typeof child === "string" ? [] : gradientsIn(child)));
}

/** A line that fades as pieces that do not; any other element as it is. */
function faded(node: SvgNode, fades: ReadonlyMap<string, Fade>): SvgNode | SvgNode[] {
  const { d, stroke } = node.attributes;
  if (stroke == null || typeof stroke !== "object" || !("url" in stroke)) return node;
  const fade = fades.get(stroke.url);
  if (fade === undefined || d == null || typeof d !== "object" || !("start" in d))
    throw new RangeError(`no gradient along a curve is ${stroke.url}`);
  const colour = fade.stops[0]?.colour ?? "none";
  return fadePieces(d, fade).map(({ curve, opacity }) => {
    const strength = { "stroke-opacity": opacity < 1 ? opacity : null };
    return { ...node, attributes: { ...node.attributes, d: curve, stroke: colour, ...strength } };
  });
}

/**
 * A drawing whose lines that fade along a gradient are drawn in pieces: svg2pdf knows no gradients along strokes.
 *
 * @throws RangeError for a stroke along a gradient that is not in the drawing, or is not one curve
 */
export function fadingStrokes(root: SvgNode): SvgNode {
  const fades = new Map(gradientsIn(root));
  const visit = (node: SvgNode): SvgNode => ({
    ...node,
    children: node.children.flatMap((child) => {
      if (typeof child === "string") return child;
      if (child.name === "linearGradient") return [];
      return child.children.length === 0 ? faded(child, fades) : visit(child);
    }),
  });
  return visit(root);
}
