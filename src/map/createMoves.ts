import type { Map as MapLibreMap } from "maplibre-gl";
import type { Outlook } from "#cartography/frame/outlook.ts";
import { besides, type MapPosition } from "./camera.ts";

const FAR_MS = 500;
const NEAR_MS = 250;

/**
 * Moves of a map: those that the page asks for, and those that count as the reader's own, by buttons or by hand.
 *
 * @param isStill  for a reader who wants no motion
 */
export function createMoves(map: MapLibreMap, outlook: () => Outlook, isStill: boolean) {
  const nearMs = isStill ? 0 : NEAR_MS;
  let isStopping = false;
  // MapLibre forgets what began a move by a single notch of the wheel.
  let isWheeled = false;
  map.on("wheel", ({ originalEvent: { ctrlKey, metaKey } }) => {
    isWheeled = ctrlKey || metaKey;
  });
  return {
    goTo: (position: MapPosition): void => {
      if (isStill) map.jumpTo(position);
      else map.easeTo({ ...position, duration: FAR_MS });
    },
    /** Ends what is under way: what the reader had set in motion is no longer where they want to look. */
    stop: (): void => {
      isStopping = true;
      map.stop();
      isStopping = false;
    },
    zoomBy: (levels: number): void => {
      map.easeTo({ zoom: map.getZoom() + levels, duration: nearMs }, { originalEvent: new Event("zoom") });
    },
    panBy: (parts: readonly [right: number, down: number]): void => {
      map.easeTo(
        { center: besides(map, outlook(), parts), duration: nearMs },
        { originalEvent: new Event("pan") },
      );
    },
    /** Whether a move that has just ended was the reader's own. */
    wasReaders: ({ originalEvent }: { readonly originalEvent?: unknown }): boolean => {
      const isTheirs = !isStopping && (originalEvent !== undefined || isWheeled);
      if (isTheirs) isWheeled = false;
      return isTheirs;
    },
  };
}
