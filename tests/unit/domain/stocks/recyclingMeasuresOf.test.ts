import { expect, test } from "vitest";
import { recyclingMeasuresOf } from "#domain/stocks/recyclingMeasuresOf.ts";
import type { DigestMaterial } from "#schema/digest.ts";
import { readBuiltData } from "../../../support/builtData.ts";

const measures = recyclingMeasuresOf(readBuiltData().digest?.materials ?? []);

test("a measure that names several materials is one, the newest first", () => {
  expect(measures.map(({ id }) => id)).toEqual([
    "batteries-content",
    "aluminium-scrap",
    "magnet-scrap",
    "crma-amend",
    "black-mass",
  ]);
  expect(measures.find(({ id }) => id === "batteries-content")?.materials).toEqual([
    "cobalt",
    "lithium",
    "nickel",
  ]);
});

test("rare earths stand for light and heavy ones where a measure names all", () => {
  expect(measures.find(({ id }) => id === "magnet-scrap")?.materials).toEqual(["rare-earths"]);
});

test("materials without measures make none", () => {
  const bare: DigestMaterial[] = [];
  expect(recyclingMeasuresOf(bare)).toEqual([]);
});
