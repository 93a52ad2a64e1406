import type { Topology } from "topojson-specification";
import { anchorsOf } from "#cartography/anchors.ts";
import { drawnFlows } from "#cartography/drawnFlows.ts";
import { frameOfExtent, type Insets } from "#cartography/frameOfExtent.ts";
import { frameFeatures, mapFeatures, type MapFeatures } from "#cartography/mapFeatures.ts";
import { placeFills } from "#cartography/placeFills.ts";
import { type FlatProjection, projectionOf } from "#cartography/projection.ts";
import type { ScreenFrame } from "#cartography/screenFrame.ts";
import { smallPlaces } from "#cartography/smallPlaces.ts";
import { worldExtent } from "#cartography/worldExtent.ts";
import { EU27 } from "#domain/place.ts";
import { element, escaped, type SvgText } from "#lib/svgText.ts";
import type { Scene } from "#scene/scene.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Projection } from "#state/view.ts";
import { type Flavour, mapPaint } from "#theme/mapPaint.ts";
import { basePicture } from "./base.ts";
import { flowsPicture } from "./flows.ts";
import { marksPicture } from "./marks.ts";

/** Width in pixels below which a map of the world leaves out the open Pacific. */
const NARROW_MAP = 600;

/** How a Scene becomes a picture. Sizes in pixels. */
export interface MapPictureOptions {
  readonly scene: Scene;
  readonly manifest: Manifest;
  readonly topology: Topology;
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly flavour: Flavour;
  /** Accessible name: the title sentence. */
  readonly title: string;
  readonly name: (place: PlaceId) => string;
  readonly share: (share: number) => string;
  /** Keeps the ids of several pictures on one page apart. */
  readonly idPrefix: string;
}

const projected = new WeakMap<Topology, Map<Projection, MapFeatures>>();

/** Projected geometry, kept for each topology and projection: a new year or material only repaints it. */
function featuresOf(topology: Topology, projection: FlatProjection, members: ReadonlySet<PlaceId>): MapFeatures {
  const known = projected.get(topology) ?? new Map<Projection, MapFeatures>();
  projected.set(topology, known);
  const features = known.get(projection.id) ?? mapFeatures(topology, projection, ([x, y]) => [x, y], members);
  known.set(projection.id, features);
  return features;
}

/** The map's content as SVG, in the pixels of a frame: the same arcs, classes and order as the WebGL map. */
export function mapContent(options: MapPictureOptions, frame: ScreenFrame): SvgText {
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
    marksPicture({
      scene,
      fills,
      smallPlaces: smallPlaces(scene, manifest),
      flows,
      anchors,
      projection,
      frame,
      paint,
      name: options.name,
      share: options.share,
    }),
  ].join("");
}

/** The frame of a picture of the whole world: that of the WebGL map before anyone moves it. */
export function worldFrame({ projection, width, height, insets }: MapPictureOptions): ScreenFrame {
  return frameOfExtent(worldExtent(projectionOf(projection), width < NARROW_MAP), width, height, insets);
}

/** A Scene as one SVG image of the world, without legend or notes. */
export function mapPicture(options: MapPictureOptions): SvgText {
  const { width, height, title } = options;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size, role: "img" },
    element("title", {}, escaped(title)),
    mapContent(options, worldFrame(options)),
  );
}
