import type { Topology } from "topojson-specification";
import * as discs from "#cartography/plane/disc/discProjections.ts";
import type { Words } from "#i18n/words.ts";
import type { Drawing, SvgNode } from "#lib/svgNode.ts";
import { textsIn } from "#lib/textsIn.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Look } from "#state/map/document.ts";
import { mapPart } from "../mapPart.ts";
import { movedTo, scaled } from "../sheet/block.ts";
import { onPaper, pictureTools } from "../sheet/paper.ts";
import { sourcesLine } from "../sourcesLine.ts";
import { cardFoot } from "./cardFoot.ts";
import { cardLegend } from "./cardLegend.ts";
import { cardTitle } from "./cardTitle.ts";

/** Size of a social card in pixels: what the networks ask for. */
export const CARD = { width: 1200, height: 630 };

const MARGIN = { side: 40, top: 30, bottom: 26 };
const GAP = 14;
/** A card is often seen at half its size: its map is drawn as for a smaller screen and enlarged. */
const MAP_SCALE = 1.5;
const MAP_INSET = 2;
const LEGEND_WIDTH = 300;

/** A Scene as a card, and what it takes to draw it. */
export interface CardPictureOptions {
  readonly scene: Scene;
  readonly look: Look;
  readonly manifest: Manifest;
  readonly topology: Topology;
  readonly words: Words;
}

function enlargedMap(options: CardPictureOptions, width: number, height: number): readonly SvgNode[] {
  const { scene, look, words } = options;
  const svg = mapPart({
    ...options,
    discs,
    projection: look.projection,
    camera: look.camera,
    width: Math.floor(width / MAP_SCALE),
    height: Math.floor(height / MAP_SCALE),
    insets: { top: MAP_INSET, right: MAP_INSET, bottom: MAP_INSET, left: MAP_INSET },
    flavour: "light",
    title: words.say(scene.caption),
    words: words.labels,
    idPrefix: "card-",
  });
  return scaled({ height, svg }, MAP_SCALE).svg;
}

/** The remark on boundaries, and the footnotes of all places that could be named on the map. */
function remarksOf({ manifest, words }: CardPictureOptions, map: readonly SvgNode[]): string[] {
  const texts = map.flatMap(textsIn);
  const named = manifest.places.flatMap(({ id, footnote }) =>
    footnote !== null && texts.some((text) => text.includes(words.place(id)))
      ? [words.text(`footnote.${footnote}`)]
      : [],
  );
  return [...named, words.text("footnote.boundaries")];
}

/**
 * A Scene as one drawing for social cards: the title sentence, the map, what its signs mean, the sources and the name of
 * the site. The type must be at hand where it is drawn. The same Scene and words give the same bytes.
 */
export function cardPicture(options: CardPictureOptions): Drawing {
  const { scene, words } = options;
  const tools = pictureTools("light", words, "card-");
  const width = CARD.width - 2 * MARGIN.side;
  const mapWidth = width - LEGEND_WIDTH - GAP;
  const title = cardTitle(words.say(scene.caption), width, tools.colours.ink);
  const top = MARGIN.top + title.height + GAP;
  const footOf = (map: readonly SvgNode[]) =>
    cardFoot(sourcesLine(scene, words), remarksOf(options, map), width, tools);
  const roomOver = (footHeight: number) => CARD.height - MARGIN.bottom - footHeight - GAP - top;
  // Whether a footnote is due shows on the map, and the map is as tall as the footnotes leave it.
  const largestRoom = roomOver(footOf([]).height);
  const tallest = enlargedMap(options, mapWidth, largestRoom);
  const foot = footOf(tallest);
  const room = roomOver(foot.height);
  const map = room === largestRoom ? tallest : enlargedMap(options, mapWidth, room);
  const legend = cardLegend(scene, LEGEND_WIDTH, room, tools);
  return onPaper(CARD, null, words.text("app.title", { caption: words.say(scene.caption) }), tools, [
    ...movedTo(MARGIN.side, MARGIN.top, title.svg),
    ...movedTo(MARGIN.side, top, map),
    ...movedTo(CARD.width - MARGIN.side - LEGEND_WIDTH, top + (room - legend.height) / 2, legend.svg),
    ...movedTo(MARGIN.side, CARD.height - MARGIN.bottom - foot.height, foot.svg),
  ]);
}
