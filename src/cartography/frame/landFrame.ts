import type { Transform } from "#lib/svgNode.ts";
import { equalEarth } from "../plane/cutProjections.ts";
import type { PlanExtent } from "./homeExtent.ts";
import type { LandSize } from "./landSize.ts";
import { type ScreenFrame, toScreen } from "./screenFrame.ts";

/**
 * Width in pixels of the whole world in the land that is drawn ahead. Patterns have their own size in it, and a little
 * more or less at the size of a reader's map.
 */
const WORLD_WIDTHS: Readonly<Record<LandSize, number>> = { small: 430, medium: 640, large: 900 };

/** Coasts are a little calmer than on the map that soon takes over, so that they are sooner there. In pixels. */
const LEAST_STEP = 1.6;

/** Room around the world for what reaches over its edge, in pixels. */
const MARGIN = 12;

/** The whole plan of Equal Earth. */
function wholeWorld(): Pick<PlanExtent, "west" | "east" | "north" | "south"> {
  return {
    west: equalEarth.forwardRelative(-180, 0)[0],
    east: equalEarth.forwardRelative(180, 0)[0],
    north: equalEarth.forwardRelative(0, 90)[1],
    south: equalEarth.forwardRelative(0, -90)[1],
  };
}

/** The frame in which land is drawn ahead: the whole world, whatever part of it a reader's map will show. */
export function landFrame(size: LandSize): ScreenFrame {
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

/** What brings land that was drawn ahead to where a map has it, and how much that enlarges it. */
export function landPlace(
  size: LandSize,
  frame: ScreenFrame,
): { readonly transform: Transform; readonly scale: number } {
  const drawn = landFrame(size);
  const scale = frame.pixelsPerUnit / drawn.pixelsPerUnit;
  const [x, y] = toScreen(frame, drawn.centre);
  const [left, top] = [x - (scale * drawn.width) / 2, y - (scale * drawn.height) / 2];
  return { transform: { translate: [String(left), String(top)], scale: String(scale) }, scale };
}
