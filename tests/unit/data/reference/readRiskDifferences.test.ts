import { expect, test } from "vitest";
import type { OpenTable, Row } from "../../../../data/pipeline/read/csv.ts";
import { type BadData, collectProblems } from "../../../../data/pipeline/read/problems.ts";
import { readRiskDifferences } from "../../../../data/pipeline/reference/readRiskDifferences.ts";

const ROW = {
  material_id: "germanium",
  product: "",
  stage: "processing",
  reason: "copied-shares",
  other_copy: "",
};

/** Columns of the problems in a table of rows that differ from a sound one. */
function problemsOf(...rows: readonly Partial<typeof ROW>[]): string[] {
  const problems = collectProblems();
  const cells = rows.map((changes, at) => ({ file: "t.csv", line: at + 2, cells: { ...ROW, ...changes } }));
  const open: OpenTable = (_, columns) => cells as unknown as Row<(typeof columns)[number]>[];
  readRiskDifferences(open, new Set(["germanium"]), problems);
  try {
    problems.stopIfAny();
    return [];
  } catch (error) {
    return (error as BadData).problems.map(({ column, value }) => `${column} ${value}`);
  }
}

test("a difference is of one material or element and stage, with its reason", () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({}, { stage: "extraction" })).toEqual([]);
  expect(problemsOf({}, {})).toEqual(["stage processing"]);
  expect(problemsOf({ material_id: "germania" })).toEqual(["material_id germania"]);
  expect(problemsOf({ reason: "weather" })).toEqual(["reason weather"]);
});

test("the risk of another copy stands where copies differ, and nowhere else", () => {
  expect(problemsOf({ reason: "copies-differ", other_copy: "1.1" })).toEqual([]);
  expect(problemsOf({ reason: "copies-differ" })).toEqual(["other_copy "]);
  expect(problemsOf({ other_copy: "1.1" })).toEqual(["other_copy 1.1"]);
});
