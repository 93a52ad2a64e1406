import * as discs from "../../src/cartography/discProjections.ts";
import { mapInsets } from "../../src/cartography/mapInsets.ts";
import type { MapSize } from "../../src/cartography/outlook.ts";
import type { SvgText } from "../../src/lib/svgText.ts";
import { mapPicture } from "../../src/picture/mapPicture.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { readBoundaries } from "../../src/shells/cli/dataFolder.ts";
import { manifest, words } from "../support/expectedScene.ts";

/** What lies over the map of a page. */
const CONTROLS = ["zoom", "projection"] as const;

/** A Scene as the SVG renderer draws it, in Node, where and as large as the living map stands on a page. */
export function drawing(scene: Scene, size: MapSize): SvgText {
  const { projection, camera, theme } = scene.view;
  return mapPicture({
    scene,
    manifest,
    topology: readBoundaries(manifest, scene.view),
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
  });
}
