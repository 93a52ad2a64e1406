import { equalEarth } from "./cutProjections.ts";
import type { PlanExtent } from "./homeExtent.ts";
import type { MapSize } from "./outlook.ts";
import { type ScreenFrame, toScreen } from "./screenFrame.ts";

/**
 * Sizes in which the drawing of an opening view is made ahead: the width of the whole world in it, in pixels. Lines and
 * arrowheads have their own width at that size, and a little more or less at the size of a reader's map.
 */
const WORLD_WIDTHS = { small: 430, medium: 640, large: 900 } as const;

export type OpeningSize = keyof typeof WORLD_WIDTHS;
export const OPENING_SIZES: readonly OpeningSize[] = ["small", "medium", "large"];

/** Coasts are a little calmer than on the map that soon takes over, so that they are sooner there. In pixels. */
const LEAST_STEP = 1.6;

/** Room around the world for what reaches over its edge, in pixels. */
const MARGIN = 12;

/** Where a drawing lies in a map, in pixels from the map's top left corner. */
export interface OpeningBox extends MapSize {
  readonly left: number;
  readonly top: number;
}

/** Media queries of the windows that get the small and the medium drawing. */
const SMALL_WINDOW = "(max-width: 479px)";
const MEDIUM_WINDOW = "(max-width: 719px)";

/**
 * The drawing for a window.
 *
 * @param matches  whether a media query holds: asking for the width itself would make the page be laid out first
 */
export function openingSize(matches: (query: string) => boolean): OpeningSize {
  if (matches(SMALL_WINDOW)) return "small";
  return matches(MEDIUM_WINDOW) ? "medium" : "large";
}

/** The whole plan of Equal Earth. */
function wholeWorld(): Pick<PlanExtent, "west" | "east" | "north" | "south"> {
  return {
    west: equalEarth.forwardRelative(-180, 0)[0],
    east: equalEarth.forwardRelative(180, 0)[0],
    north: equalEarth.forwardRelative(0, 90)[1],
    south: equalEarth.forwardRelative(0, -90)[1],
  };
}

/** The frame in which the drawing is made: the whole world, whatever part of it a reader's map will show. */
export function openingFrame(size: OpeningSize): ScreenFrame {
  const { west, east, north, south } = wholeWorld();
  const pixelsPerUnit = WORLD_WIDTHS[size] / (east - west);
  return {
    centre: [(west + east) / 2, (north + south) / 2],
    pixelsPerUnit,
    width: Math.ceil(WORLD_WIDTHS[size] + 2 * MARGIN),
    height: Math.ceil((south - north) * pixelsPerUnit + 2 * MARGIN),
    leastStep: LEAST_STEP,
  };
}

/** Where the drawing lies in a map, so that its land is where the map's land is. */
export function openingBox(size: OpeningSize, frame: ScreenFrame): OpeningBox {
  const drawn = openingFrame(size);
  const scale = frame.pixelsPerUnit / drawn.pixelsPerUnit;
  const [x, y] = toScreen(frame, drawn.centre);
  const [width, height] = [drawn.width * scale, drawn.height * scale];
  return { left: x - width / 2, top: y - height / 2, width, height };
}
