import type { EntryState } from "#schema/ids.ts";
import type { MapPaint } from "./mapPaint.ts";

/** Fills that can be distinguished without colour; "over-benchmark" lies on the darkest class. */
export type MapPatternId = Exclude<EntryState, "value"> | "below-grade" | "over-benchmark" | "disputed";

export const MAP_PATTERNS: readonly MapPatternId[] = [
  "zero",
  "trace",
  "withheld",
  "not-available",
  "not-applicable",
  "below-grade",
  "over-benchmark",
  "disputed",
];

/** One repeat of a pattern: a square tile, drawn as strokes and dots, for canvas, SVG and legend alike. */
export interface MapPattern {
  /** Edge of the tile in pixels. */
  readonly size: number;
  /** Colour under the ink; null where the fill below shows through. */
  readonly paper: string | null;
  readonly ink: string;
  /** Colour of a wider stroke under the ink, which shows it on any fill below; null where the paper does. */
  readonly casing: string | null;
  /** Path data in the tile's pixels; it may reach over the tile's edge so that repeats join. */
  readonly path: string;
  /** Stroke width in pixels; 0 means that the path is filled instead. */
  readonly stroke: number;
}

const FORWARD = "M-1 7 7-1M-1 1 1-1M5 7 7 5";
const BACKWARD = "M-1-1 7 7M-1 5 1 7M5-1 7 1";

function dot(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

/** Width that a casing adds to the stroke over it, in pixels. */
const CASING = 0.9;

/** A path of a tile with its fill or its stroke; null for none. */
interface TileLayer {
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly widthPx: number;
}

/** What the tile of a pattern is painted with, from the bottom up, whoever paints it. */
export function tileLayers({ size, paper, ink, casing, path, stroke }: MapPattern): readonly TileLayer[] {
  const [fill, line] = stroke === 0 ? [ink, null] : [null, ink];
  return [
    { d: `M0 0h${size}v${size}h-${size}z`, fill: paper, stroke: null, widthPx: 0 },
    { d: path, fill: null, stroke: casing, widthPx: stroke + CASING },
    { d: path, fill, stroke: line, widthPx: stroke },
  ].filter((layer) => layer.fill !== null || layer.stroke !== null);
}

/** The tile of a pattern in the given paint. */
export function mapPattern(id: MapPatternId, paint: MapPaint): MapPattern {
  const { patternInk: ink, patternPaper: paper } = paint;
  const casing = null;
  switch (id) {
    case "zero":
      return { size: 10, paper, ink, casing, path: dot(2.5, 2.5, 1.5) + dot(7.5, 7.5, 1.5), stroke: 0.9 };
    case "trace":
      return {
        size: 8,
        paper: paint.classes[0] ?? null,
        ink: paint.label,
        casing,
        path: dot(2, 2, 0.9) + dot(6, 6, 0.9),
        stroke: 0,
      };
    case "withheld":
      return { size: 6, paper, ink, casing, path: FORWARD + BACKWARD, stroke: 0.8 };
    case "not-available":
      return { size: 6, paper, ink, casing, path: FORWARD, stroke: 0.8 };
    case "not-applicable":
      return { size: 5, paper, ink, casing, path: "M0 2.5H5", stroke: 0.8 };
    case "below-grade":
      return { size: 5, paper, ink, casing, path: "M2.5 0V5", stroke: 0.8 };
    case "over-benchmark":
      return { size: 6, paper: null, ink: paint.benchmarkInk, casing, path: BACKWARD, stroke: 1 };
    case "disputed":
      return {
        size: 6,
        paper: null,
        ink: paint.disputedInk,
        casing: paint.disputedCasing,
        path: "M1 1 3 3M4 4 6 6",
        stroke: 0.8,
      };
  }
}
