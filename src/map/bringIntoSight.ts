import type { Map as MapLibreMap } from "maplibre-gl";
import type { DrawnFlow } from "#cartography/flows/drawnFlows.ts";
import type { Outlook } from "#cartography/frame/outlook.ts";
import { toScreen } from "#cartography/frame/screenFrame.ts";
import { selectionFace, selectionSpot } from "#cartography/marks/selectionSpot.ts";
import type { Anchors } from "#cartography/plane/anchors.ts";
import { planToMapDegrees } from "#cartography/plane/mapDegrees.ts";
import type { Selection } from "#state/map/values.ts";

/** How near the edge of the map something still is in sight, in pixels. */
const EDGE = 12;
const MOVE_MS = 500;
/** The kind of event that moves of this kind are said to come from. */
export const BRINGS_INTO_SIGHT = "bring-into-sight";

/** What is drawn now, and where. */
export interface Sight {
  readonly outlook: () => Outlook;
  readonly anchors: Anchors;
  readonly flows: () => readonly DrawnFlow[];
}

/** Where on the map a place or a flow is, in pixels, and whether that is on screen; null where it is nowhere on the map. */
function pointOf(target: Selection, { outlook, anchors, flows }: Sight) {
  const { projection, frame } = outlook();
  const spot = selectionSpot(target, anchors, flows(), projection);
  if (spot === null) return null;
  const [x, y] = toScreen(frame, spot);
  const isSeen = x > EDGE && y > EDGE && x < frame.width - EDGE && y < frame.height - EDGE;
  return { point: [x, y] as const, isSeen, mapDegrees: planToMapDegrees(spot) };
}

/**
 * Moves the map, or turns the globe, where a place or a flow is out of sight. The move counts as the reader's own.
 *
 * @param isStill  for a reader who wants no motion
 * @param then     told where it is in the end, in pixels; null where it is nowhere on the map
 */
export function bringIntoSight(
  map: MapLibreMap,
  sight: Sight,
  target: Selection,
  isStill: boolean,
  then: (point: readonly [number, number] | null) => void,
): void {
  const before = pointOf(target, sight);
  const isGlobe = sight.outlook().projection.id === "globe";
  const centre = isGlobe ? selectionFace(target, sight.anchors, sight.flows()) : (before?.mapDegrees ?? null);
  if (before?.isSeen || centre === null) {
    then(before?.point ?? null);
    return;
  }
  // A move under way ends first: its end would be taken for that of this one.
  map.stop();
  map.once("moveend", () => then(pointOf(target, sight)?.point ?? null));
  map.easeTo(
    { center: [...centre], duration: isStill ? 0 : MOVE_MS },
    { originalEvent: new Event(BRINGS_INTO_SIGHT) },
  );
}
