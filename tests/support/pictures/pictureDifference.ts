import type { Picture } from "./decodePng.ts";

type Rgb = readonly [red: number, green: number, blue: number];

/** How far a channel may be off, of 255: edges are smoothed differently on canvas and in SVG, areas are the same. */
const CHANNEL_TOLERANCE = 48;
/** How far away the same colour may be, in pixels, so that the smoothing of an edge is no difference. */
const REACH = 1;

/** How far a channel may be off, of 255, for a pixel to be of a colour, and for the other picture to have the like. */
interface ColourTolerance {
  readonly own: number;
  readonly like: number;
}

/** For thin lines: smoothing may mix their colour half and half with what is beside them. */
export const LINE_TOLERANCE: ColourTolerance = { own: 48, like: 112 };
/** For areas, whose colour is exact; two shades of the map are at least 24 apart in one channel. */
export const AREA_TOLERANCE: ColourTolerance = { own: 6, like: 16 };

function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function colourAt({ bytes, channels, width }: Picture, x: number, y: number): Rgb {
  const at = (y * width + x) * channels;
  return [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
}

function isNear([r, g, b]: Rgb, [red, green, blue]: Rgb, tolerance: number): boolean {
  return Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue)) <= tolerance;
}

function hasNearby(picture: Picture, x: number, y: number, colour: Rgb, tolerance: number): boolean {
  const bottom = Math.min(picture.height - 1, y + REACH);
  const right = Math.min(picture.width - 1, x + REACH);
  for (let nearY = Math.max(0, y - REACH); nearY <= bottom; nearY += 1) {
    for (let nearX = Math.max(0, x - REACH); nearX <= right; nearX += 1) {
      if (isNear(colourAt(picture, nearX, nearY), colour, tolerance)) return true;
    }
  }
  return false;
}

function assertSameSize(one: Picture, other: Picture): void {
  if (one.width === other.width && one.height === other.height) return;
  throw new RangeError(`${one.width} × ${one.height} pixels against ${other.width} × ${other.height}`);
}

/**
 * Part of all pixels, 0–1, whose colour the other picture has neither there nor in the next pixel, to within 48 of 255
 * in every channel; looked for from both sides, so that what only one of the two shows counts whichever it is.
 *
 * @throws RangeError for pictures of different sizes
 */
export function differingPart(one: Picture, other: Picture): number {
  assertSameSize(one, other);
  let differing = 0;
  for (let y = 0; y < one.height; y += 1) {
    for (let x = 0; x < one.width; x += 1) {
      const agrees =
        hasNearby(other, x, y, colourAt(one, x, y), CHANNEL_TOLERANCE) &&
        hasNearby(one, x, y, colourAt(other, x, y), CHANNEL_TOLERANCE);
      if (!agrees) differing += 1;
    }
  }
  return differing / (one.width * one.height);
}

/**
 * Part of the pixels of some colours, 0–1, that only one of two pictures has: the other has nothing like it there nor in
 * the next pixel. Lines are few pixels and shades of areas are close; among all pixels either would be lost.
 *
 * @param colours  each "#rrggbb"
 * @throws RangeError for pictures of different sizes, and when neither has any of the colours
 */
export function differingPartOfColours(
  one: Picture,
  other: Picture,
  colours: readonly string[],
  { own, like }: ColourTolerance,
): number {
  assertSameSize(one, other);
  let [coloured, alone] = [0, 0];
  const compare = (here: Picture, there: Picture, colour: Rgb): void => {
    for (let y = 0; y < here.height; y += 1) {
      for (let x = 0; x < here.width; x += 1) {
        if (!isNear(colourAt(here, x, y), colour, own)) continue;
        coloured += 1;
        if (!hasNearby(there, x, y, colour, like)) alone += 1;
      }
    }
  };
  for (const colour of colours.map(rgbOf)) {
    compare(one, other, colour);
    compare(other, one, colour);
  }
  if (coloured === 0) throw new RangeError(`neither picture has ${colours.join(" or ")}`);
  return alone / coloured;
}
