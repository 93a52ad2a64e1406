import { legendEntries } from "../../../src/cartography/legend/legendEntries.ts";
import { readMessages } from "../../../src/cli/readMessages.ts";
import { createWords } from "../../../src/i18n/words.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { decodeView } from "../../../src/state/map/codec.ts";
import { mapPaint } from "../../../src/theme/mapPaint.ts";
import type { BuiltData } from "../../support/builtData.ts";

/** What the legends of some views say, for a review to compare. */
export const LEGENDS = "tests/golden/records/legends.md";

/** Views that between them have every group of entries, and one without flows whose names carry signs all the same. */
const QUERIES = [
  "material=cobalt",
  "material=copper&measure=exports&top=1000&projects=all",
  "material=nickel&eu=members&grade=any",
  "material=lithium&place=CHL&direction=out&unit=mass",
  "material=gallium&measure=processing&agreements=hide",
  "material=arsenic&partners=ISL",
  "material=cobalt&measure=exports&stop=COD&cut=60&spare=20",
];

const MAP_WIDTH = 900;

/** A line for each entry: its group, its name, and its words in English. */
export function legendTexts(data: BuiltData): string {
  const words = createWords("en", readMessages("en"), data.placeNames);
  const parts = QUERIES.map((query) => {
    const { view, issues } = decodeView(query, data.manifest);
    if (issues.length > 0) throw new RangeError(`${query} is not a query any more`);
    const entries = legendEntries(
      buildScene(data.inputs(view.material), view),
      mapPaint("light"),
      MAP_WIDTH,
    ).map(({ group, id, sign, text }) => {
      const said = words.say(text).replace(/\s/g, " ");
      return `- ${group}, ${id}${sign === null ? " (remark)" : ""}: ${said}`;
    });
    return [`## ${query}`, "", ...entries].join("\n");
  });
  return `# What legends say\n\n${parts.join("\n\n")}\n`;
}
