import { serialise } from "#lib/svgNode.ts";
import { briefingPicture } from "#picture/briefing/briefingPicture.ts";
import { sheetPicture } from "#picture/sheet/sheetPicture.ts";
import { isSheetSize, SHEET_FRAMES, SHEET_SIZES } from "#picture/sheet/sheetSizes.ts";
import { answerQuery, refuse } from "./answerQuery.ts";
import { readBoundaries } from "./dataFolder.ts";

// `npm run -s picture -- "<query>" [size]`: prints the sheet of a query as SVG; that of a page of tables is as long as its content.
const given = process.argv.slice(2);
const last = given.length > 1 && given.at(-1)?.includes("=") === false ? given.pop() : undefined;
const size = last?.trim().toLowerCase() || "sheet";
if (isSheetSize(size)) {
  answerQuery(given, {
    page: ({ manifest, briefing, section, look, words }) => {
      const flavour = look.theme === "dark" ? "dark" : "light";
      return serialise(briefingPicture({ briefing, section, manifest, flavour, words, address: null }).root);
    },
    map: ({ manifest, scene, look, words }) =>
      serialise(
        sheetPicture({
          scene,
          look,
          manifest,
          topology: readBoundaries(manifest, look),
          flavour: look.theme === "dark" ? "dark" : "light",
          words,
          frame: SHEET_FRAMES[size],
        }).root,
      ),
  });
} else {
  refuse([{ parameter: "size", value: size, valid: SHEET_SIZES }]);
}
