import type { Camera, Projection } from "#state/map/values.ts";
import { equalEarth, mercator } from "../plane/cut/cutProjections.ts";
import type { europe, globe } from "../plane/disc/discProjections.ts";
import type { LonLat } from "../plane/planPoint.ts";
import type { PlanProjection } from "../plane/projection.ts";
import { RADIANS } from "../plane/radians.ts";
import { frameOfExtent, type Insets } from "./frameOfExtent.ts";
import { homeExtent } from "./homeExtent.ts";
import type { ScreenFrame } from "./screenFrame.ts";

/** Width of MapLibre's world in pixels at zoom 0, by which a camera's zoom is counted. */
export const WORLD_PIXELS = 512;

/** MapLibre's eye stands this many screen heights away, by its field of view of 36.87°. */
const EYE_DISTANCE = 1.5;

/** Width in pixels below which a map of the world leaves out the open Pacific. */
const WITHOUT_PACIFIC = 600;

/** Size of a map on screen, in pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** How the world lies on screen at one moment: the projection, and where its plan is. */
export interface Outlook {
  readonly projection: PlanProjection;
  readonly frame: ScreenFrame;
}

/** The projections that a first look at the flat world can do without, and that come as a chunk of their own. */
export interface Discs {
  readonly europe: typeof europe;
  readonly globe: typeof globe;
}

/**
 * The globe that MapLibre draws at a position.
 *
 * @param centre  the place in its middle, in degrees
 * @param zoom    in MapLibre's levels, which on a globe count the scale at that latitude
 */
export function globeOutlook(
  globe: Discs["globe"],
  centre: LonLat,
  zoom: number,
  { width, height }: MapSize,
): Outlook {
  const pixelsPerUnit = (WORLD_PIXELS * 2 ** zoom) / Math.cos(centre[1] * RADIANS);
  const radius = pixelsPerUnit / (2 * Math.PI);
  return {
    projection: globe(centre, (EYE_DISTANCE * height) / radius),
    frame: { centre: [0.5, 0.5], pixelsPerUnit, width, height },
  };
}

/**
 * MapLibre's zoom level at which a place in the middle of the globe has this scale: the inverse of `globeOutlook`.
 *
 * @param pixelsPerUnit  width of the whole plan square on screen, in pixels
 * @param latitude       of that place, in degrees
 */
export function globeZoom(pixelsPerUnit: number, latitude: number): number {
  return Math.log2((pixelsPerUnit * Math.cos(latitude * RADIANS)) / WORLD_PIXELS);
}

/** The zoom of an outlook, in MapLibre's levels: one more is twice the scale. */
export function zoomOf({ projection, frame }: Outlook): number {
  const latitude = projection.id === "globe" && projection.kind === "disc" ? projection.centre[1] : 0;
  return globeZoom(frame.pixelsPerUnit, latitude);
}

/** The whole globe between the panels, turned to face a place. */
function globeHome(globe: Discs["globe"], face: LonLat, size: MapSize, insets: Insets): Outlook {
  const room =
    Math.min(size.width - insets.left - insets.right, size.height - insets.top - insets.bottom) / 2;
  const eye = EYE_DISTANCE * size.height;
  // Half the angle that the globe takes up in the eye, and the radius of the sphere that does.
  const sine = Math.sin(Math.atan(Math.max(1, room) / eye));
  const radius = (eye * sine) / (1 - sine);
  return globeOutlook(globe, face, globeZoom(2 * Math.PI * radius, face[1]), size);
}

/** Whether a projection needs the discs. */
export function isDisc(id: Projection): boolean {
  return id === "globe" || id === "europe";
}

/** What decides how a view opens. */
interface StartOptions<Fetched extends Discs | null> {
  readonly id: Projection;
  /** Where the reader looks; null for the whole of what the projection is for. */
  readonly camera: Camera | null;
  /** The place that a globe turns to when the view has no camera. */
  readonly face: LonLat;
  readonly size: MapSize;
  readonly insets: Insets;
  /** Null while they have not been fetched. */
  readonly discs: Fetched;
}

/**
 * How a view opens: where its camera looks, or the whole of what the projection is for, between the panels.
 * Map and picture share it, so that one can take over from the other without a jump.
 */
export function startOutlook(options: StartOptions<Discs>): Outlook;
/** The same where discs may be missing: null for one that has not been fetched. */
export function startOutlook(options: StartOptions<Discs | null>): Outlook | null;
export function startOutlook({
  id,
  camera,
  face,
  size,
  insets,
  discs,
}: StartOptions<Discs | null>): Outlook | null {
  if (id === "globe") {
    if (discs === null) return null;
    if (camera === null) return globeHome(discs.globe, face, size, insets);
    return globeOutlook(discs.globe, [camera.longitude, camera.latitude], camera.zoom, size);
  }
  const flat = { "equal-earth": equalEarth, mercator, europe: discs?.europe };
  const projection = flat[id];
  if (projection === undefined) return null;
  if (camera === null) {
    const extent = homeExtent(projection, size.width < WITHOUT_PACIFIC);
    return { projection, frame: frameOfExtent(extent, size.width, size.height, insets) };
  }
  const centre = projection.forward(camera.longitude, camera.latitude);
  return { projection, frame: { centre, pixelsPerUnit: WORLD_PIXELS * 2 ** camera.zoom, ...size } };
}
