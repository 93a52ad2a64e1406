import { LngLat, type Map as MapLibreMap } from "maplibre-gl";
import { mapDegreesToPlan, planToMapDegrees } from "#cartography/mapDegrees.ts";
import type { FlatProjection } from "#cartography/projection.ts";
import type { ScreenFrame } from "#cartography/screenFrame.ts";
import { WORLD_PIXELS } from "#cartography/startFrame.ts";
import type { PlanExtent } from "#cartography/worldExtent.ts";
import type { Camera } from "#state/view.ts";

export const LEAST_ZOOM = -1.5;
export const MOST_ZOOM = 8;

/** Size of the map on screen, in pixels; asking the page for it costs a layout, so it is kept. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

export function sizeOf(container: HTMLElement): MapSize {
  return { width: container.clientWidth, height: container.clientHeight };
}

/** Where the plan lies on screen just now. */
export function frameOf(map: MapLibreMap, size: MapSize): ScreenFrame {
  const { lng, lat } = map.getCenter();
  return {
    centre: mapDegreesToPlan([lng, lat]),
    pixelsPerUnit: WORLD_PIXELS * 2 ** map.getZoom(),
    ...size,
  };
}

/** The map's position as the view keeps it: true longitude and latitude. */
export function cameraOf(map: MapLibreMap, projection: FlatProjection): Camera | null {
  const { lng, lat } = map.getCenter();
  const place = projection.inverse(mapDegreesToPlan([lng, lat]));
  if (place === null) return null;
  return { longitude: place[0], latitude: place[1], zoom: map.getZoom() };
}

/** Whether two cameras show the same, within what an address keeps of them. */
export function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  const [dx, dy, dz] = [a.longitude - b.longitude, a.latitude - b.latitude, a.zoom - b.zoom];
  return Math.abs(dx) < 0.02 && Math.abs(dy) < 0.02 && Math.abs(dz) < 0.02;
}

/** A position in MapLibre's terms. */
export interface MapPosition {
  readonly center: [number, number];
  readonly zoom: number;
}

/** What MapLibre must be told to show a frame. */
export function positionOfFrame({ centre, pixelsPerUnit }: ScreenFrame): MapPosition {
  const zoom = Math.log2(pixelsPerUnit / WORLD_PIXELS);
  return { center: planToMapDegrees(centre), zoom: Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom)) };
}

/** Keeps the middle of the screen on the world and the zoom in range; MapLibre's own rule would forbid the whole world. */
export function keepInWorld(extent: PlanExtent) {
  return (centre: LngLat, zoom: number): { center: LngLat; zoom: number } => {
    const [x, y] = mapDegreesToPlan([centre.lng, centre.lat]);
    const kept = planToMapDegrees([
      Math.max(extent.west, Math.min(extent.east, x)),
      Math.max(extent.north, Math.min(extent.south, y)),
    ]);
    return { center: new LngLat(...kept), zoom: Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom)) };
  };
}
