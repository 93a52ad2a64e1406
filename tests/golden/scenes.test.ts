import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBuiltData } from "../support/builtData.ts";
import { buildGoldenScenes, describeDifference, differences, type GoldenScenes } from "./goldenScenes.ts";

const record = JSON.parse(readFileSync("tests/golden/scenes.json", "utf8")) as GoldenScenes;

describe("every material in every year", () => {
  const data = readBuiltData();
  const built = buildGoldenScenes(data);

  test("is on record, all 34 materials and the combined rare earths", () => {
    expect(Object.keys(built)).toHaveLength(35);
    expect(Object.keys(record).sort()).toEqual(data.manifest.materials.map(({ id }) => id).sort());
  });

  test.each(Object.keys(record))("%s gives the Scenes on record", (material) => {
    const one = (golden: GoldenScenes): GoldenScenes => ({ [material]: golden[material] ?? {} });
    expect(differences(one(record), one(built)).map(describeDifference)).toEqual([]);
  });
});
