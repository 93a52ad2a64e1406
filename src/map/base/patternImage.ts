import type { MapPaint } from "#theme/mapPaint.ts";
import { type MapPatternId, mapPattern, PATTERN_CASING } from "#theme/mapPatterns.ts";

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
  if (pattern.paper !== null) {
    context.fillStyle = pattern.paper;
    context.fillRect(0, 0, pattern.size, pattern.size);
  }
  const path = new Path2D(pattern.path);
  if (pattern.stroke === 0) {
    context.fillStyle = pattern.ink;
    context.fill(path);
  } else {
    if (pattern.casing !== null) {
      context.strokeStyle = pattern.casing;
      context.lineWidth = pattern.stroke + PATTERN_CASING;
      context.stroke(path);
    }
    context.strokeStyle = pattern.ink;
    context.lineWidth = pattern.stroke;
    context.stroke(path);
  }
  return context.getImageData(0, 0, edge, edge);
}
