import type { Topology } from "topojson-specification";
import { drawnFlows } from "#cartography/flows/drawnFlows.ts";
import type { MapControl } from "#cartography/frame/controlRoom.ts";
import type { Insets } from "#cartography/frame/frameOfExtent.ts";
import { globeFace } from "#cartography/frame/globeFace.ts";
import { type Discs, type Outlook, startOutlook, zoomOf } from "#cartography/frame/outlook.ts";
import type { ScreenFrame } from "#cartography/frame/screenFrame.ts";
import type { LabelWords } from "#cartography/labels/labelMarks.ts";
import { type PlaceFill, placeFills } from "#cartography/land/placeFills.ts";
import { anchorsOf } from "#cartography/plane/anchors.ts";
import { type Drawing, element, type SvgNode } from "#lib/svgNode.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Camera, Projection } from "#state/map/values.ts";
import { type MapPaint, mapPaint, type Palette } from "#theme/mapPaint.ts";
import { basePicture } from "./basePicture.ts";
import { baseShapes } from "./baseShapes.ts";
import { flowsPicture } from "./flowsPicture.ts";
import { marksPicture } from "./marksPicture.ts";
import { projectedWorld } from "./projectedWorld.ts";

/** How a Scene becomes a picture. Sizes in pixels. */
export interface MapPictureOptions {
  readonly scene: Scene;
  readonly manifest: Manifest;
  /** Boundaries. */
  readonly topology: Topology;
  readonly projection: Projection;
  readonly camera: Camera | null;
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  /** How calm coasts are, where that is not as calm as cannot be seen. */
  readonly detail?: Pick<ScreenFrame, "minStepPx" | "perPixel">;
  /** A set of colours by its name, or the colours. */
  readonly flavour: Palette | MapPaint;
  /** Accessible name: the title sentence. */
  readonly title: string;
  /** Null for a map without labels. */
  readonly words: LabelWords | null;
  /** What lies over the picture on screen; nothing if absent. */
  readonly controls?: readonly MapControl[];
  /** The projections of globe and Europe; null while they have not been fetched. */
  readonly discs: Discs | null;
  /** Keeps the ids of several pictures on one page apart. */
  readonly idPrefix: string;
}

/** Land, borders and agreements in the pixels of a frame. */
function basePictureOf(
  { scene, manifest, topology, paint, idPrefix }: MapPictureOptions & { readonly paint: MapPaint },
  outlook: Outlook,
  fills: ReadonlyMap<PlaceId, PlaceFill>,
): readonly SvgNode[] {
  const { projection, frame } = outlook;
  const { features, sea } = projectedWorld(topology, projection, manifest);
  const partners = scene.outlines.map(({ place }) => place);
  const shapes = baseShapes(features, sea, partners, frame);
  return basePicture({ scene, shapes, fills, zoom: zoomOf(outlook), paint, idPrefix });
}

/** The map's content, in the pixels of a frame: the same arcs, classes and order as the WebGL map. */
function mapContent(options: MapPictureOptions, outlook: Outlook): readonly SvgNode[] {
  const { scene, manifest, flavour, words, idPrefix, controls = [] } = options;
  const { projection, frame } = outlook;
  const paint = typeof flavour === "string" ? mapPaint(flavour) : flavour;
  const anchors = anchorsOf(manifest);
  const fills = placeFills(scene, manifest);
  const flows = drawnFlows(scene, anchors, projection, frame.pixelsPerUnit, frame.width);
  return [
    ...basePictureOf({ ...options, paint }, outlook, fills),
    ...flowsPicture(frame, flows, paint, idPrefix),
    ...marksPicture(
      { scene, places: manifest.places, fills, flows, anchors, words, paint, controls },
      projection,
      frame,
    ),
  ];
}

/** A Scene as one drawing of the map, without legend or notes. */
export function mapPicture(options: MapPictureOptions & { readonly discs: Discs }): Drawing;
/** The same where discs may be missing: null where the projection has not been fetched. */
export function mapPicture(options: MapPictureOptions): Drawing | null;
export function mapPicture(options: MapPictureOptions): Drawing | null {
  const { scene, manifest, projection, width, height, title, camera, insets, discs } = options;
  const anchors = anchorsOf(manifest);
  const outlook = startOutlook({
    id: projection,
    camera,
    face: globeFace(scene, anchors),
    size: { width, height },
    insets,
    discs,
  });
  if (outlook === null) return null;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const root = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size, role: "img" },
    element("title", {}, title),
    ...mapContent(options, { ...outlook, frame: { ...outlook.frame, ...options.detail } }),
  );
  return { width, height, root };
}
