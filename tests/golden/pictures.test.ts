import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBuiltData } from "../support/builtData.ts";
import { buildGoldenDrawings, redrawnFiles } from "./support/drawings.ts";
import { buildGoldenPictures, type GoldenPictures, pictureDifferences } from "./support/pictures.ts";

test("the printed sheets are those on record, to the byte", () => {
  const record = JSON.parse(readFileSync("tests/golden/records/pictures.json", "utf8")) as GoldenPictures;
  expect(pictureDifferences(record, buildGoldenPictures(readBuiltData()))).toEqual([]);
});

test("the maps kept as files are drawn to the byte as they are", () => {
  expect(redrawnFiles(buildGoldenDrawings(readBuiltData()))).toEqual([]);
});
