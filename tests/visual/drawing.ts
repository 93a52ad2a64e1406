import { mapInsets } from "../../src/cartography/frame/mapInsets.ts";
import type { MapSize } from "../../src/cartography/frame/outlook.ts";
import * as discs from "../../src/cartography/plane/disc/discProjections.ts";
import { readBoundaries } from "../../src/cli/dataFolder.ts";
import { serialise } from "../../src/lib/svgNode.ts";
import { mapPicture } from "../../src/picture/mapPicture.ts";
import type { Scene } from "../../src/scene/contract/scene.ts";
import type { Look } from "../../src/state/map/document.ts";
import { manifest, words } from "../support/expectedScene.ts";

/** What lies over the map of a page. */
const CONTROLS = ["zoom", "projection"] as const;

/** A Scene as the SVG renderer draws it, in Node, where and as large as the living map stands on a page. */
export function drawing(scene: Scene, look: Look, size: MapSize): string {
  const { projection, camera, theme } = look;
  return serialise(
    mapPicture({
      scene,
      manifest,
      topology: readBoundaries(manifest, look),
      projection,
      camera,
      ...size,
      insets: mapInsets(CONTROLS, size.width),
      controls: CONTROLS,
      flavour: theme === "dark" ? "dark" : "light",
      title: words.say(scene.caption),
      words: words.labels,
      discs,
      idPrefix: "drawing-",
    }).root,
  );
}
