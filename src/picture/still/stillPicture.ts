import type { Topology } from "topojson-specification";
import { legendParts } from "#cartography/legend/legendParts.ts";
import * as discs from "#cartography/plane/discProjections.ts";
import type { Words } from "#i18n/words.ts";
import type { Drawing } from "#lib/svgNode.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Look } from "#state/map/document.ts";
import { mapPart } from "../mapPart.ts";
import { sceneQuery } from "../sceneQuery.ts";
import { besideEachOther, movedTo, stacked } from "../sheet/block.ts";
import { legendPart } from "../sheet/legendPart.ts";
import { onPaper, pictureTools } from "../sheet/paper.ts";
import { paragraph, SMALL } from "../sheet/paragraph.ts";
import { sourcesLine } from "../sourcesLine.ts";

/** Width in pixels: what an article gives a picture, so that its letters have their own size there. */
const WIDTH = 640;
const MAP_HEIGHT = 308;
const MARGIN = 8;
const GAP = 12;
const GUTTER = 20;
const MAP_INSET = 2;
/** Parts of the legend that a picture in a text has room for. */
const PARTS: ReadonlySet<string> = new Set(["shares", "flows"]);

/** A Scene as a still picture, and what it takes to draw it. */
export interface StillPictureOptions {
  readonly scene: Scene;
  readonly look: Look;
  readonly manifest: Manifest;
  readonly topology: Topology;
  readonly words: Words;
}

/** A Scene as one drawing to stand in a text under its own caption: map, legend, sources and the query behind it. */
export function stillPicture(options: StillPictureOptions): Drawing {
  const { scene, look, manifest, words } = options;
  const tools = pictureTools("light", words, "still-");
  const width = WIDTH - 2 * MARGIN;
  const column = (width - GUTTER) / 2;
  const map = mapPart({
    ...options,
    discs,
    projection: look.projection,
    camera: look.camera,
    width,
    height: MAP_HEIGHT,
    insets: { top: MAP_INSET, right: MAP_INSET, bottom: MAP_INSET, left: MAP_INSET },
    flavour: "light",
    title: words.say(scene.caption),
    words: words.labels,
    idPrefix: tools.idPrefix,
  });
  const query = sceneQuery(scene, look, manifest);
  const name = words.text("app.name");
  const identity = words.text("sheet.identity", { name, query, edition: scene.edition });
  const soft = { size: SMALL, fill: tools.colours.inkSoft };
  const content = stacked(
    [
      { height: MAP_HEIGHT, svg: map },
      besideEachOther(
        legendParts(scene, tools.paint, width)
          .filter(({ id }) => PARTS.has(id))
          .map((part, index) => ({
            x: index * (column + GUTTER),
            block: legendPart(part, scene, column, tools),
          })),
      ),
      paragraph(sourcesLine(scene, words), width, soft),
      paragraph(identity, width, soft),
    ],
    GAP,
  );
  const height = Math.ceil(content.height + 2 * MARGIN);
  return onPaper(
    { width: WIDTH, height },
    null,
    words.say(scene.caption),
    tools,
    movedTo(MARGIN, MARGIN, content.svg),
  );
}
