/** Where an element's own pixels lie on the sheet: moved, then larger by a factor. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const MOVED = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/;
const SCALED = /scale\(([\d.]+)\)/;

/** Follows the transforms of everything that an element of a sheet lies in; sheets only move and scale. */
export function placeOf(element: Element): Placement {
  const outer = element.parentElement === null ? { x: 0, y: 0, scale: 1 } : placeOf(element.parentElement);
  const transform = element.getAttribute("transform");
  if (transform === null) return outer;
  const [, x = 0, y = 0] = MOVED.exec(transform) ?? [];
  const [, factor = 1] = SCALED.exec(transform) ?? [];
  return {
    x: outer.x + Number(x) * outer.scale,
    y: outer.y + Number(y) * outer.scale,
    scale: outer.scale * Number(factor),
  };
}
