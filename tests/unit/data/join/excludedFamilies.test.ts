import { expect, test } from "vitest";
import type { SourceFamily } from "../../../../data/pipeline/join/collect.ts";
import { findExcludedFamilies } from "../../../../data/pipeline/join/excludedFamilies.ts";

const aFamily = (id: string, ...editions: string[]): SourceFamily => ({
  id,
  about: {
    family: id,
    title: id,
    attribution: "",
    editions: editions.map((edition) => ({
      id: edition,
      title: "",
      publisher: "",
      edition: "",
      year: null,
      licence: "",
      address: "",
      retrieved: "",
      coverage: "",
    })),
  },
  tables: {},
});

const FAMILIES = [
  aFamily("world-mining-data", "wmd-2024", "wmd-1984-2017"),
  aFamily("bgs-wms", "bgs-wms"),
  aFamily("un-comtrade", "un-comtrade-imports"),
];

test.each([
  ["", []],
  ["bgs-wms", ["bgs-wms"]],
  ["wmd", ["world-mining-data"]],
  ["world-mining-data, wmd-", ["world-mining-data"]],
  ["un-comtrade,bgs", ["bgs-wms", "un-comtrade"]],
])("the setting %j leaves out %j", (setting, families) => {
  expect(findExcludedFamilies(setting, FAMILIES)).toEqual(families);
});

test("a family that does not exist is refused, with those that do", () => {
  expect(() => findExcludedFamilies("bgs-wsm", FAMILIES)).toThrow(
    "SUPPLY_LINES_EXCLUDE: bgs-wsm is none of world-mining-data, bgs-wms, un-comtrade",
  );
});
