/** A part of the screen, in pixels; or one around a point, relative to it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of `width` and `height` pixels around the point (`x`, `y`), in pixels too, y down. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
