import type { FeatureCollection } from "geojson";
import type { Topology } from "topojson-specification";
import { anchorsOf } from "#cartography/anchors.ts";
import { drawnFlows } from "#cartography/drawnFlows.ts";
import type { Insets } from "#cartography/frameOfExtent.ts";
import { globeFace } from "#cartography/globeFace.ts";
import type { LabelWords } from "#cartography/labelMarks.ts";
import { frameFeatures, type MapFeatures, mapFeatures } from "#cartography/mapFeatures.ts";
import { type Discs, type Outlook, startOutlook } from "#cartography/outlook.ts";
import { placeFills } from "#cartography/placeFills.ts";
import type { PlanProjection } from "#cartography/projection.ts";
import { EU27 } from "#domain/place.ts";
import { element, escaped, type SvgText } from "#lib/svgText.ts";
import type { Scene } from "#scene/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Camera, Projection } from "#state/view.ts";
import { type MapPaint, mapPaint, type Palette } from "#theme/mapPaint.ts";
import { basePicture } from "./base.ts";
import { flowsPicture } from "./flows.ts";
import { marksPicture } from "./marks.ts";

/** How a Scene becomes a picture. Sizes in pixels. */
export interface MapPictureOptions {
  readonly scene: Scene;
  readonly manifest: Manifest;
  readonly topology: Topology;
  readonly projection: Projection;
  readonly camera: Camera | null;
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly flavour: Palette;
  /** Accessible name: the title sentence. */
  readonly title: string;
  readonly words: LabelWords;
  /** The projections of globe and Europe; null while they have not been fetched. */
  readonly discs: Discs | null;
  /** Keeps the ids of several pictures on one page apart. */
  readonly idPrefix: string;
}

interface Projected {
  readonly features: MapFeatures;
  readonly sea: FeatureCollection;
}

const kept = new WeakMap<Topology, Map<PlanProjection, Projected>>();

/** Projected geometry, kept for each topology and flat projection: a new year or material only repaints it. */
function projectedWorld(
  topology: Topology,
  projection: PlanProjection,
  members: ReadonlySet<PlaceId>,
): Projected {
  const known = kept.get(topology) ?? new Map<PlanProjection, Projected>();
  kept.set(topology, known);
  const found = known.get(projection);
  if (found !== undefined) return found;
  const world = {
    features: mapFeatures(topology, projection, ([x, y]) => [x, y], members),
    sea: frameFeatures(projection, ([x, y]) => [x, y]),
  };
  // A globe is another projection with every turn; keeping them all would fill the memory.
  if (projection.id !== "globe") known.set(projection, world);
  return world;
}

/** What the content of a map is drawn from. */
export interface MapContent {
  readonly scene: Scene;
  readonly manifest: Manifest;
  readonly topology: Topology;
  readonly paint: MapPaint;
  /** Null for a map without labels. */
  readonly words: LabelWords | null;
  readonly idPrefix: string;
}

/** The map's content as SVG, in the pixels of a frame: the same arcs, classes and order as the WebGL map. */
export function mapContent(
  { scene, manifest, topology, paint, words, idPrefix }: MapContent,
  { projection, frame }: Outlook,
): SvgText {
  const anchors = anchorsOf(manifest);
  const members = new Set(manifest.groups.find(({ id }) => id === EU27)?.members ?? []);
  const { features, sea } = projectedWorld(topology, projection, members);
  const fills = placeFills(scene, manifest);
  const flows = drawnFlows(scene, anchors, projection, frame.pixelsPerUnit, frame.width);
  return [
    basePicture({ scene, features, sea, fills, frame, paint, idPrefix }),
    flowsPicture(frame, flows, paint, idPrefix),
    marksPicture({ scene, places: manifest.places, fills, flows, anchors, words, paint }, projection, frame),
  ].join("");
}

/**
 * A Scene as one SVG image of the map, without legend or notes.
 *
 * @returns null where the projection has not been fetched
 */
export function mapPicture(options: MapPictureOptions & { readonly discs: Discs }): SvgText;
export function mapPicture(options: MapPictureOptions): SvgText | null;
export function mapPicture(options: MapPictureOptions): SvgText | null {
  const { scene, manifest, projection, width, height, title, camera, insets, discs } = options;
  const anchors = anchorsOf(manifest);
  const outlook = startOutlook(
    projection,
    camera,
    globeFace(scene, anchors),
    { width, height },
    insets,
    discs,
  );
  if (outlook === null) return null;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size, role: "img" },
    element("title", {}, escaped(title)),
    mapContent({ ...options, paint: mapPaint(options.flavour) }, outlook),
  );
}
