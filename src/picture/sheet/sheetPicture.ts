import type { Topology } from "topojson-specification";
import * as discs from "#cartography/discProjections.ts";
import type { Words } from "#i18n/words.ts";
import { element, escaped, figure, type SvgText } from "#lib/svgText.ts";
import type { Scene } from "#scene/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import { type Flavour, mapPaint } from "#theme/mapPaint.ts";
import { mapPicture } from "../mapPicture.ts";
import { type Block, movedTo, stacked } from "./block.ts";
import { foot } from "./foot.ts";
import { legend } from "./legend.ts";
import { BODY, paragraph, SANS, SERIF } from "./paragraph.ts";
import { remarks } from "./remarks.ts";
import { sheetPaint } from "./sheetPaint.ts";
import type { SheetTools } from "./sheetTools.ts";

/** Width of a sheet in its own pixels; it is as long as there is something to say. */
const WIDTH = 980;
/** What a sheet is printed on, in millimetres: A4 upright within margins of 10 mm. */
const PRINTED = { width: 190, height: 277 };
const MARGIN = 16;
const MAP_HEIGHT = 480;
/** Space around a map of the world. */
const MAP_INSET = 4;
const GAP = 16;
const TITLE = 25;

/** A Scene as a sheet, and what it takes to draw it. */
export interface SheetPictureOptions {
  readonly scene: Scene;
  readonly manifest: Manifest;
  readonly topology: Topology;
  readonly flavour: Flavour;
  readonly words: Words;
}

function heading({ scene, words }: SheetPictureOptions, width: number, { colours }: SheetTools): Block {
  const title = {
    size: TITLE,
    fill: colours.ink,
    weight: 600,
    family: SERIF,
    leading: 1.2,
    isBalanced: true,
  };
  return stacked(
    [
      paragraph(words.say(scene.caption), width, title),
      paragraph(words.say(scene.drawn), width, { size: BODY + 1, fill: colours.inkSoft }),
    ],
    8,
  );
}

function mapBlock(options: SheetPictureOptions, width: number, { words, idPrefix }: SheetTools): Block {
  const { scene } = options;
  const svg = mapPicture({
    ...options,
    discs,
    projection: scene.view.projection,
    camera: scene.view.camera,
    width,
    height: MAP_HEIGHT,
    insets: { top: MAP_INSET, right: MAP_INSET, bottom: MAP_INSET, left: MAP_INSET },
    title: words.say(scene.caption),
    words: { place: words.place, share: words.formats.percent },
    idPrefix,
  });
  return { height: MAP_HEIGHT, svg };
}

/** A part of the sheet under a thin line. */
function ruled({ height, svg }: Block, width: number, { colours }: SheetTools): Block {
  const line = element("path", { d: `M0 0H${width}`, stroke: colours.line, "stroke-width": 1 });
  return { height: height + GAP, svg: line + movedTo(0, GAP, svg) };
}

/** The part of the sheet with a name, so that a reader of the file finds it. */
function named(name: string, { height, svg }: Block): Block {
  return { height, svg: element("g", { class: `sheet-${name}` }, svg) };
}

/**
 * A Scene as one printable SVG: title, what is drawn, map, legend, sources, notes, footnotes and the query that leads
 * back to it. The same Scene and words give the same bytes. It fits on A4 upright.
 */
export function sheetPicture(options: SheetPictureOptions): SvgText {
  const { scene, manifest, flavour, words } = options;
  const colours = sheetPaint(flavour);
  const tools: SheetTools = { words, paint: mapPaint(flavour), colours, idPrefix: "sheet-" };
  const width = WIDTH - 2 * MARGIN;
  const sheet = stacked(
    [
      named("title", heading(options, width, tools)),
      named("map", mapBlock(options, width, tools)),
      named("legend", legend(scene, width, width, tools)),
      named("remarks", ruled(remarks(scene, width, tools), width, tools)),
      named("foot", ruled(foot(scene, manifest, width, tools), width, tools)),
    ],
    GAP,
  );
  const height = Math.ceil(sheet.height + 2 * MARGIN);
  const scale = Math.min(PRINTED.width / WIDTH, PRINTED.height / height);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: `${figure(WIDTH * scale)}mm`,
      height: `${figure(height * scale)}mm`,
      viewBox: `0 0 ${WIDTH} ${height}`,
      lang: words.locale,
      "font-family": SANS,
    },
    element("title", {}, escaped(words.text("app.title", { caption: words.say(scene.caption) }))),
    element("rect", { width: WIDTH, height, fill: colours.paper }),
    movedTo(MARGIN, MARGIN, sheet.svg),
  );
}
