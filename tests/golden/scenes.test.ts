import { describe, expect, test } from "vitest";
import type { Scene } from "../../src/scene/contract/scene.ts";
import { readBuiltData } from "../support/builtData.ts";
import {
  buildGoldenScenes,
  describeDifference,
  differences,
  type GoldenScenes,
  readGoldenScenes,
  recordScenes,
} from "./support/goldenScenes.ts";
import { testInvariants } from "./support/invariants.ts";
import { SECTIONS, sectionHashes } from "./support/sceneSections.ts";

const record = readGoldenScenes();
const materialOf = (view: string): string => view.replace(/ .*/, "");
const materials = [...new Set([...record.keys()].map(materialOf))];
const data = readBuiltData();
// Once for all that is asked of them: to build them takes far longer than to look at them.
const scenes = buildGoldenScenes(data);

testInvariants(scenes, data.manifest);

describe("every material in every year", () => {
  const built = recordScenes(scenes);

  test("is on record, all 34 materials and the combined rare earths", () => {
    expect([...new Set([...built.keys()].map(materialOf))]).toHaveLength(35);
    expect([...materials].sort()).toEqual(data.manifest.materials.map(({ id }) => id).sort());
  });

  test.each(materials)("%s gives the Scenes on record", (material) => {
    const one = (golden: GoldenScenes): GoldenScenes =>
      new Map([...golden].filter(([view]) => materialOf(view) === material));
    expect(differences(one(record), one(built)).map(describeDifference)).toEqual([]);
  });
});

describe("the record by section", () => {
  const scene = scenes[0]!;
  const sectionsThatDiffer = (changed: Scene): string[] => {
    const [before, after] = [sectionHashes(scene), sectionHashes(changed)];
    return SECTIONS.filter((section) => before[section] !== after[section]);
  };

  test.each(Object.keys(scene).filter((field) => field !== "edition"))(
    "holds %s, in one section only",
    (field) => {
      expect(sectionsThatDiffer({ ...scene, [field]: "another" })).toHaveLength(1);
    },
  );

  test("leaves out the data edition, which changes with every figure", () => {
    expect(sectionsThatDiffer({ ...scene, edition: "another" })).toEqual([]);
  });

  test("refuses a field that is in no section", () => {
    expect(() => sectionHashes({ ...scene, ["added"]: 1 } as Scene)).toThrow(
      "added of a Scene is in no section",
    );
  });

  test("names the sections and facts that differ", () => {
    const facts = "CHN 0.9000, HHI 8000, 1/1 flows 1 kusd";
    const hashes = sectionHashes(scene);
    const before: GoldenScenes = new Map([["cobalt extraction 2023", { facts, ...hashes }]]);
    const reworded: GoldenScenes = new Map([["cobalt extraction 2023", { facts, ...hashes, words: "" }]]);
    expect(differences(before, reworded).map(describeDifference)).toEqual(["cobalt extraction 2023: words"]);
    expect(differences(before, new Map()).map(describeDifference)).toEqual([
      `cobalt extraction 2023: ${facts} → gone; ${SECTIONS.join(", ")}`,
    ]);
  });
});
