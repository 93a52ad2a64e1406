import type { SvgNode } from "#lib/svgNode.ts";

/** Where an element's own pixels lie on the sheet: moved, then larger by a factor. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The sheet itself. */
export const SHEET: Placement = { x: 0, y: 0, scale: 1 };

/**
 * Where the pixels of an element lie whose surroundings lie at `outer`.
 *
 * @throws RangeError for one that is turned: no text on a sheet is, nor what it lies in
 */
export function placedIn(outer: Placement, { attributes: { transform } }: SvgNode): Placement {
  if (transform === undefined) return outer;
  const { translate: [x, y] = ["0", "0"], rotate, scale = "1" } = transform;
  if (rotate !== undefined) throw new RangeError("text cannot be placed in what is turned");
  return {
    x: outer.x + Number(x) * outer.scale,
    y: outer.y + Number(y) * outer.scale,
    scale: outer.scale * Number(scale),
  };
}
