import { element, type SvgNode } from "#lib/svgNode.ts";
import { type MapPatternId, mapPattern } from "#theme/mapPatterns.ts";
import { patternTile } from "../../patternTile.ts";
import type { SheetTools } from "../sheetTools.ts";

/** Size of a sample beside a text, in pixels. */
export const SWATCH = { width: 28, height: 18 };

/** A sample of a fill, `width` pixels wide: colour, pattern or both, with an edge. */
export function swatch(
  { paint, colours, idPrefix }: SheetTools,
  width: number,
  fill: string | null,
  pattern: MapPatternId | null,
): readonly SvgNode[] {
  const box = { width, height: SWATCH.height };
  const id = `${idPrefix}legend-${pattern}`;
  return [
    ...(pattern === null ? [] : [patternTile(id, mapPattern(pattern, paint))]),
    ...(fill === null ? [] : [element("rect", { ...box, fill })]),
    ...(pattern === null ? [] : [element("rect", { ...box, fill: { url: id } })]),
    element("rect", { ...box, fill: "none", stroke: colours.lineStrong, "stroke-width": 0.75 }),
  ];
}
