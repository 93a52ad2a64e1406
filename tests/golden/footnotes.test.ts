import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { serialise } from "#lib/svgNode.ts";
import { sheetPicture } from "#picture/sheet/sheetPicture.ts";
import { readBuiltData } from "../support/builtData.ts";
import { askedLook, expectedScene, manifest, words } from "../support/expectedScene.ts";

const topology = JSON.parse(readFileSync("data/boundaries/world-overview.topojson", "utf8")) as Topology;
const { placeNames } = readBuiltData();

/** What a sheet says, with its lines joined. */
function textOf(query: string): string {
  const scene = expectedScene(query);
  const look = askedLook(query);
  const { root } = sheetPicture({ scene, look, manifest, topology, flavour: "light", words });
  return serialise(root)
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#39;", "'")
    .replace(/\s+/g, " ");
}

test("the names with a footnote have their asterisk", () => {
  expect(JSON.stringify(placeNames)).toContain("Kosovo*");
  expect(JSON.stringify(placeNames)).toContain("Palestine*");
});

test.each(manifest.materials.map(({ id }) => id))(
  "the sheet of %s says the disclaimer, and the footnote of every starred name it writes",
  (material) => {
    for (const more of ["", "&place=XKX", "&place=PSE", "&top=400"]) {
      const text = textOf(`material=${material}${more}`);
      expect(text).toContain("do not imply an official position of the European Union");
      const body = text.slice(0, text.indexOf("Boundaries, names and designations"));
      const isNamed = (name: string) => body.replace(/\* (Kosovo|Palestine): .*/, "").includes(name);
      if (isNamed("Kosovo*")) expect(text).toContain("UNSCR 1244/1999");
      if (isNamed("Palestine*")) expect(text).toContain("recognition of a State of Palestine");
    }
  },
  60_000,
);

test("the sheets seen from Kosovo* and Palestine* do name them", () => {
  expect(textOf("material=copper&measure=imports&place=XKX")).toContain("UNSCR 1244/1999");
  expect(textOf("material=copper&measure=imports&place=PSE")).toContain("State of Palestine");
});
