import type { MapPaint } from "#theme/mapPaint.ts";
import { type MapPatternId, mapPattern, tileLayers } from "#theme/mapPatterns.ts";

/** Pixels of the image to a pixel of the pattern: sharp on dense screens. */
export const PATTERN_PIXEL_RATIO = 2;

/** A pattern's tile as pixels for MapLibre; null where the browser gives no canvas. */
export function patternImage(id: MapPatternId, paint: MapPaint): ImageData | null {
  const pattern = mapPattern(id, paint);
  const edge = pattern.size * PATTERN_PIXEL_RATIO;
  const canvas = document.createElement("canvas");
  canvas.width = edge;
  canvas.height = edge;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.scale(PATTERN_PIXEL_RATIO, PATTERN_PIXEL_RATIO);
  for (const { d, fill, stroke, widthPx } of tileLayers(pattern)) {
    const path = new Path2D(d);
    if (fill !== null) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke !== null) {
      context.strokeStyle = stroke;
      context.lineWidth = widthPx;
      context.stroke(path);
    }
  }
  return context.getImageData(0, 0, edge, edge);
}
