import type { SvgNode } from "#lib/svgNode.ts";
import type { MapPatternId } from "#theme/mapPatterns.ts";

/** A sign of a legend as a drawing of its own. */
export interface LegendDrawing {
  readonly kind: "drawing";
  /** Drawn from its top left corner, in pixels. */
  readonly svg: readonly SvgNode[];
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether it must be as large as on the map, whatever the size of the legend's type. */
  readonly isMapSize: boolean;
}

/** What stands in a legend beside the words that say what it means: a sample of a fill, or a drawing. */
export type LegendSign =
  | { readonly kind: "fill"; readonly colour: string; readonly pattern: MapPatternId | null }
  | LegendDrawing;
