import type { ExpressionSpecification } from "maplibre-gl";
import type { WidthsByZoom } from "#theme/lineStyle.ts";

/** Widths by zoom as MapLibre is told them; one that is the same at every zoom as what it is. */
export function byZoom(widths: WidthsByZoom): ExpressionSpecification | number {
  if (widths.length === 1) return widths[0]?.[1] ?? 0;
  return ["interpolate", ["linear"], ["zoom"], ...widths.flat()] as unknown as ExpressionSpecification;
}
