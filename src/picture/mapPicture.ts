import type { Topology } from "topojson-specification";
import { anchorsOf } from "#cartography/anchors.ts";
import { drawnFlows } from "#cartography/drawnFlows.ts";
import type { Insets } from "#cartography/frameOfExtent.ts";
import type { LabelWords } from "#cartography/labelMarks.ts";
import { frameFeatures, type MapFeatures, mapFeatures } from "#cartography/mapFeatures.ts";
import { placeFills } from "#cartography/placeFills.ts";
import { type FlatProjection, projectionOf } from "#cartography/projection.ts";
import type { ScreenFrame } from "#cartography/screenFrame.ts";
import { startFrame } from "#cartography/startFrame.ts";
import { EU27 } from "#domain/place.ts";
import { element, escaped, type SvgText } from "#lib/svgText.ts";
import type { Scene } from "#scene/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Camera, Projection } from "#state/view.ts";
import { type Flavour, mapPaint } from "#theme/mapPaint.ts";
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
  readonly flavour: Flavour;
  /** Accessible name: the title sentence. */
  readonly title: string;
  readonly words: LabelWords;
  /** Keeps the ids of several pictures on one page apart. */
  readonly idPrefix: string;
}

const projected = new WeakMap<Topology, Map<Projection, MapFeatures>>();

/** Projected geometry, kept for each topology and projection: a new year or material only repaints it. */
function featuresOf(
  topology: Topology,
  projection: FlatProjection,
  members: ReadonlySet<PlaceId>,
): MapFeatures {
  const known = projected.get(topology) ?? new Map<Projection, MapFeatures>();
  projected.set(topology, known);
  const features = known.get(projection.id) ?? mapFeatures(topology, projection, ([x, y]) => [x, y], members);
  known.set(projection.id, features);
  return features;
}

/** The map's content as SVG, in the pixels of a frame: the same arcs, classes and order as the WebGL map. */
function mapContent(options: MapPictureOptions, frame: ScreenFrame): SvgText {
  const { scene, manifest, topology, idPrefix } = options;
  const projection = projectionOf(options.projection);
  const paint = mapPaint(options.flavour);
  const anchors = anchorsOf(manifest);
  const members = new Set(manifest.groups.find(({ id }) => id === EU27)?.members ?? []);
  const features = featuresOf(topology, projection, members);
  const sea = frameFeatures(projection, ([x, y]) => [x, y]);
  const fills = placeFills(scene, manifest);
  const flows = drawnFlows(scene.arcs, anchors, projection, frame.pixelsPerUnit, frame.width);
  return [
    basePicture({ scene, features, sea, fills, frame, paint, idPrefix }),
    flowsPicture(frame, flows, paint, idPrefix),
    marksPicture(
      { scene, places: manifest.places, fills, flows, anchors, words: options.words, paint },
      projection,
      frame,
    ),
  ].join("");
}

/** A Scene as one SVG image of the map, without legend or notes. */
export function mapPicture(options: MapPictureOptions): SvgText {
  const { width, height, title, camera, insets } = options;
  const frame = startFrame(projectionOf(options.projection), camera, width, height, insets);
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size, role: "img" },
    element("title", {}, escaped(title)),
    mapContent(options, frame),
  );
}
