import type { Topology } from "topojson-specification";
import { equalEarth } from "#cartography/cutProjections.ts";
import { type OpeningSize, openingFrame } from "#cartography/openingFrame.ts";
import { element, type SvgText } from "#lib/svgText.ts";
import type { Scene } from "#scene/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import { type Flavour, type MapPaint, mapPaint } from "#theme/mapPaint.ts";
import { mapContent } from "./mapPicture.ts";

type Colour = string | readonly string[];

/** Puts a paint's colours in by name: one drawing then serves light and dark. */
function namedPaint(): MapPaint {
  const named = Object.entries(mapPaint("light")).map(([key, colour]: [string, Colour]) => [
    key,
    typeof colour === "string" ? `var(--${key})` : colour.map((_, index) => `var(--${key}-${index})`),
  ]);
  return Object.fromEntries(named) as MapPaint;
}

function declarations(flavour: Flavour): string {
  return Object.entries(mapPaint(flavour))
    .flatMap(([key, colour]: [string, Colour]) =>
      typeof colour === "string"
        ? `--${key}:${colour};`
        : colour.map((one, index) => `--${key}-${index}:${one};`),
    )
    .join("");
}

/**
 * The map of an opening view, made when the site is built: the whole world in Equal Earth, in the colours that the device
 * prefers, without a word, so that it serves all languages. `openingBox` says where it lies in a reader's map.
 */
export function openingPicture(
  scene: Scene,
  manifest: Manifest,
  topology: Topology,
  size: OpeningSize,
): SvgText {
  const frame = openingFrame(size);
  const { width, height } = frame;
  const style = `:root{${declarations("light")}}@media(prefers-color-scheme:dark){:root{${declarations("dark")}}}`;
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    element("style", {}, style),
    mapContent(
      { scene, manifest, topology, paint: namedPaint(), words: null, idPrefix: "" },
      { projection: equalEarth, frame },
    ),
  );
}
