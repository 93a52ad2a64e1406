import * as discs from "#cartography/discProjections.ts";
import { mapPicture } from "../mapPicture.ts";
import type { Block } from "./block.ts";
import type { SheetPictureOptions } from "./sheetPictureOptions.ts";
import type { SheetTools } from "./sheetTools.ts";

/** Space around a map of the world. */
const MAP_INSET = 4;

/** The map of a sheet, in its own pixels. */
export function mapBlock(
  options: SheetPictureOptions,
  width: number,
  height: number,
  { words, idPrefix }: SheetTools,
): Block {
  const { scene, manifest, topology, flavour } = options;
  const svg = mapPicture({
    scene,
    manifest,
    topology,
    flavour,
    discs,
    projection: scene.view.projection,
    camera: scene.view.camera,
    width,
    height,
    insets: { top: MAP_INSET, right: MAP_INSET, bottom: MAP_INSET, left: MAP_INSET },
    title: words.say(scene.caption),
    words: { place: words.place, share: words.formats.percent },
    idPrefix,
  });
  return { height, svg };
}
