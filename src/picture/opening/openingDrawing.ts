import type { Topology } from "topojson-specification";
import { homeExtent } from "#cartography/frame/homeExtent.ts";
import { equalEarth } from "#cartography/plane/cut/cutProjections.ts";
import * as discs from "#cartography/plane/disc/discProjections.ts";
import type { Drawing } from "#lib/svgNode.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import { pagePaint } from "#theme/pagePaint.ts";
import { mapPicture } from "../mapPicture.ts";

const { west, east, north, south, spareSouth } = homeExtent(equalEarth);

/** Size of the drawing in its own pixels: between that of a map on a phone and that on a wide screen. */
const WIDTH = 720;
const HEIGHT = Math.round((WIDTH * (spareSouth - north)) / (east - west));

/** Coasts are a little calmer than on the map that soon takes over, so that the page is light. */
const DETAIL = { leastStep: 1.6, perPixel: 2 };

/** The numbers by which the page's stylesheet lays the drawing where the map will have it, by the names of its variables. */
export function openingLayout(): Readonly<Record<string, number>> {
  const narrow = homeExtent(equalEarth, true);
  return {
    // Width of the world that a map shows, in its heights; whole, and on a narrow map.
    "--world-ratio": (east - west) / (south - north),
    "--narrow-ratio": (narrow.east - narrow.west) / (south - north),
    // How much wider the drawing is than what a narrow map shows of it, and how far its middle is too far west, in widths.
    "--narrow-scale": (east - west) / (narrow.east - narrow.west),
    "--narrow-shift": ((narrow.west + narrow.east) / 2 - (west + east) / 2) / (east - west),
  };
}

/**
 * A Scene of the whole world as a part of its page: in the colours of the page's own stylesheet, for a map of any size, and
 * without names, so that it says nothing in a language.
 *
 * @param title  what it shows, for people who do not see it
 */
export function openingDrawing(scene: Scene, manifest: Manifest, topology: Topology, title: string): Drawing {
  return mapPicture({
    scene,
    manifest,
    topology,
    projection: "equal-earth",
    camera: null,
    width: WIDTH,
    height: HEIGHT,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    detail: DETAIL,
    flavour: pagePaint,
    title,
    words: null,
    discs,
    idPrefix: "opening-",
  });
}
