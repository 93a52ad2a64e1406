import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { readPlaceNames } from "../../src/cli/dataFolder.ts";
import { readMessages } from "../../src/cli/readMessages.ts";
import { licenceText } from "../../src/i18n/licenceText.ts";
import { createWords } from "../../src/i18n/words.ts";
import { serialise } from "../../src/lib/svgNode.ts";
import { sheetPicture } from "../../src/picture/sheet/sheetPicture.ts";
import { SHEET_FRAMES, SHEET_SIZES } from "../../src/picture/sheet/sheetSizes.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { sceneFootnotes } from "../../src/scene/words/footnotes.ts";
import { decodeView } from "../../src/state/map/codec.ts";
import { readBuiltData } from "../support/builtData.ts";
import { DENSEST_VIEWS } from "../support/densestViews.ts";
import { type SheetLine, sheetLines, sheetText } from "../support/pictures/sheetTexts.ts";

const ADDRESS = "https://atlas.example.eu/supply-lines/";
/** Part of a frame that the map takes at least, its surroundings included. */
const MIN_MAP_PART = 0.2;
/** Least height of type on a screen's frame, in pixels, and on paper, in millimetres: 5.5 points. */
const MIN_TYPE_SIZE = { px: 10.5, mm: 1.9 };
/** Units of a drawing in a pixel or millimetre of its frame. */
const UNITS = { px: 1, mm: 4 };

const data = readBuiltData();
const { manifest } = data;
const topology = JSON.parse(readFileSync(`public/data/${manifest.files.overview.path}`, "utf8")) as Topology;
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
/** Without any space, which a break in a line or in a long word may add. */
const bare = (text: string): string => text.replace(/\s+/g, "");

const overlaps = (a: SheetLine, b: SheetLine): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

const NAMED = SHEET_SIZES.filter((size) => size !== "sheet");

// English, and Irish, whose texts are the longest of all.
describe.each(["en", "ga"] as const)("a sheet in a frame, in %s", (language) => {
  const words = createWords(language, readMessages(language), readPlaceNames(manifest, language));

  describe.each(DENSEST_VIEWS)("%s", (query) => {
    const { view, issues } = decodeView(query, manifest);
    const scene = buildScene(data.inputs(view.material), view);
    const address = `${ADDRESS}?${query}`;

    test.each(NAMED)("%s says all that belongs to the figures, inside the frame, beside a map", (size) => {
      expect(issues).toEqual([]);
      const frame = SHEET_FRAMES[size]!;
      const { root } = sheetPicture({
        scene,
        look: view,
        manifest,
        topology,
        flavour: "light",
        words,
        frame,
        address,
      });
      const svg = serialise(root);
      const lines = sheetLines(svg);
      const text = bare(sheetText(svg));

      const said = [
        words.say(scene.caption),
        words.say(scene.drawn),
        words.text("legend.benchmark"),
        // A frame for a screen names its sources in a line, and its address leads to the rest.
        ...scene.sources.flatMap(({ title, publisher, edition, licence }) =>
          frame.unit === "px"
            ? [publisher, edition]
            : [title, publisher, edition, licenceText(licence, words)],
        ),
        ...(frame.unit === "px" ? [] : scene.notes.map(({ message }) => words.say(message))),
        ...sceneFootnotes(scene, manifest).map((kind) => words.text(`footnote.${kind}`)),
        words.text("footnote.boundaries"),
        words.text("sources.edition", { edition: scene.edition }),
        ...(frame.unit === "px" ? [] : [words.text("sheet.licence")]),
        words.text("sheet.address", { address }),
      ].map(plain);
      expect(said.filter((part) => !text.includes(bare(part)))).toEqual([]);

      const unit = UNITS[frame.unit];
      const [width, height] = [frame.width * unit, frame.height * unit];
      const outside = lines.filter(
        ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
      );
      expect(outside).toEqual([]);

      const set = lines.filter(({ part }) => part !== "map");
      const crossing = set.flatMap((one, index) =>
        set.slice(index + 1).filter((other) => overlaps(one, other)),
      );
      expect(crossing).toEqual([]);

      const [, x = "", y = ""] = /translate\(([\d.]+) ([\d.]+)\)"><g class="sheet-map">/.exec(svg) ?? [];
      const [, scale = "1", mapWidth = "", mapHeight = ""] =
        /<g class="sheet-map">(?:<g transform="scale\(([\d.]+)\)">)?<clipPath [^>]*><rect width="([\d.]+)" height="([\d.]+)"/.exec(
          svg,
        ) ?? [];
      const map = {
        left: Number(x),
        top: Number(y),
        right: Number(x) + Number(mapWidth) * Number(scale),
        bottom: Number(y) + Number(mapHeight) * Number(scale),
      };
      expect((map.right - map.left) * (map.bottom - map.top)).toBeGreaterThan(MIN_MAP_PART * width * height);
      expect(set.filter((line) => overlaps(line, { ...line, ...map }))).toEqual([]);

      const smallest = Math.min(...lines.map(({ top, bottom }) => (bottom - top) / 0.97 / unit));
      expect(smallest).toBeGreaterThanOrEqual(MIN_TYPE_SIZE[frame.unit]);
    });
  });
});
