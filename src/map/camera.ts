import { LngLat, type Map as MapLibreMap } from "maplibre-gl";
import { worldExtent } from "#cartography/frame/homeExtent.ts";
import {
  globeOutlook,
  type MapSize,
  type Outlook,
  WORLD_PIXELS,
  zoomOf,
} from "#cartography/frame/outlook.ts";
import { globe } from "#cartography/plane/disc/discProjections.ts";
import { mapDegreesToPlan, planToMapDegrees } from "#cartography/plane/mapDegrees.ts";
import type { PlanProjection } from "#cartography/plane/projection.ts";
import { LEAST_ZOOM } from "#state/map/texts.ts";
import type { Camera } from "#state/map/values.ts";

export const MAX_ZOOM = 8;

/** The globe's middle keeps away from the poles, where turning it loses all sense of direction, degrees. */
const MAX_LATITUDE_DEGREES = 80;

/** Size of a map's container in CSS pixels. Asking the page for it costs a layout, so it is kept by whoever asks. */
export function sizeOf(container: HTMLElement): MapSize {
  return { width: container.clientWidth, height: container.clientHeight };
}

/** How the world lies on screen just now: a globe is another projection with every turn. */
export function outlookOf(map: MapLibreMap, projection: PlanProjection, size: MapSize): Outlook {
  const { lng, lat } = map.getCenter();
  if (projection.id === "globe") return globeOutlook(globe, [lng, lat], map.getZoom(), size);
  const centre = mapDegreesToPlan([lng, lat]);
  return { projection, frame: { centre, pixelsPerUnit: WORLD_PIXELS * 2 ** map.getZoom(), ...size } };
}

/** The map's position as the view keeps it: true longitude and latitude in degrees, zoom in MapLibre's levels; null beyond the world. */
export function cameraOf(map: MapLibreMap, projection: PlanProjection): Camera | null {
  const { lng, lat } = map.getCenter().wrap();
  const place =
    projection.id === "globe" ? ([lng, lat] as const) : projection.inverse(mapDegreesToPlan([lng, lat]));
  if (place === null) return null;
  return { longitude: place[0], latitude: place[1], zoom: map.getZoom() };
}

/**
 * The middle of the map, in MapLibre's degrees, after a move over what is on screen, or a turn. The move is to the right
 * and down, in parts of the map's width and height: 1 is all of it.
 */
export function besides(
  map: MapLibreMap,
  { projection, frame }: Outlook,
  [right, down]: readonly [right: number, down: number],
): [number, number] {
  const { lng, lat } = map.getCenter();
  const [dx, dy] = [(right * frame.width) / frame.pixelsPerUnit, (down * frame.height) / frame.pixelsPerUnit];
  if (projection.id === "globe") return [lng + dx * 360, lat - dy * 360];
  return planToMapDegrees([frame.centre[0] + dx, frame.centre[1] + dy]);
}

/** A position in MapLibre's terms: longitude and latitude of its own Mercator in degrees, and a zoom level. */
export interface MapPosition {
  readonly center: [number, number];
  readonly zoom: number;
}

/** What MapLibre must be told to show the world like this. */
export function positionOf(outlook: Outlook): MapPosition {
  const { projection, frame } = outlook;
  const zoom = inZoomRange(zoomOf(outlook));
  if (projection.id === "globe" && projection.kind === "disc")
    return { center: [...projection.centre], zoom };
  return { center: planToMapDegrees(frame.centre), zoom };
}

/** Whether the map shows the world like this already. */
export function isAt(map: MapLibreMap, { center: [longitude, latitude], zoom }: MapPosition): boolean {
  const { lng, lat } = map.getCenter();
  return [lng - longitude, lat - latitude, map.getZoom() - zoom].every((far) => Math.abs(far) < 1e-6);
}

function inZoomRange(zoom: number): number {
  return Math.max(LEAST_ZOOM, Math.min(MAX_ZOOM, zoom));
}

/** Keeps the middle of the screen on the world and the zoom in range; MapLibre's own rule would forbid the whole world. */
export function keepInWorld(projection: PlanProjection) {
  const extent = worldExtent(projection);
  return (centre: LngLat, zoom: number): { center: LngLat; zoom: number } => {
    if (projection.id === "globe") {
      const latitude = Math.max(-MAX_LATITUDE_DEGREES, Math.min(MAX_LATITUDE_DEGREES, centre.lat));
      return { center: new LngLat(centre.lng, latitude), zoom: inZoomRange(zoom) };
    }
    const [x, y] = mapDegreesToPlan([centre.lng, centre.lat]);
    const kept = planToMapDegrees([
      Math.max(extent.west, Math.min(extent.east, x)),
      Math.max(extent.north, Math.min(extent.south, y)),
    ]);
    return { center: new LngLat(...kept), zoom: inZoomRange(zoom) };
  };
}
