import type { MapSize } from "#cartography/frame/outlook.ts";
import * as discs from "#cartography/plane/disc/discProjections.ts";
import { altText } from "#scene/words/altText.ts";
import type { Camera } from "#state/map/values.ts";
import { mapPart } from "../mapPart.ts";
import type { Block } from "./block.ts";
import type { SheetPictureOptions } from "./sheetPictureOptions.ts";
import type { SheetTools } from "./sheetTools.ts";

/** Space around a map of the world. */
const MAP_INSET = 4;

/** The camera that shows all of what is seen, and more only where the sheet's map has another shape. */
function cameraFor(
  camera: Camera | null,
  seen: MapSize | null,
  width: number,
  height: number,
): Camera | null {
  if (camera === null || seen === null) return camera;
  const scale = Math.min(width / seen.width, height / seen.height);
  return { ...camera, zoom: camera.zoom + Math.log2(scale) };
}

/** The map of a sheet, `width` times `height` of its own pixels large. */
export function mapBlock(
  options: SheetPictureOptions,
  width: number,
  height: number,
  { words, idPrefix }: SheetTools,
): Block {
  const { scene, look, manifest, topology, flavour, seen = null } = options;
  const svg = mapPart({
    scene,
    manifest,
    topology,
    flavour,
    discs,
    projection: look.projection,
    camera: cameraFor(look.camera, seen, width, height),
    width,
    height,
    insets: { top: MAP_INSET, right: MAP_INSET, bottom: MAP_INSET, left: MAP_INSET },
    title: words.sayAll(altText(scene, look.projection)),
    words: words.labels,
    idPrefix,
  });
  return { height, svg };
}
