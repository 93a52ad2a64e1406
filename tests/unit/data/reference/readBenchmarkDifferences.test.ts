import { expect, test } from "vitest";
import type { OpenTable, Row } from "../../../../data/pipeline/read/csv.ts";
import { type BadData, collectProblems } from "../../../../data/pipeline/read/problems.ts";
import { readBenchmarkDifferences } from "../../../../data/pipeline/reference/readBenchmarkDifferences.ts";

const ROW = {
  material_id: "titanium-metal",
  benchmark: "recycling",
  reason: "older-rate",
  product: "",
  older_rate_percent: "19",
};

/** Columns of the problems in a table of rows that differ from a sound one. */
function problemsOf(...rows: readonly Partial<typeof ROW>[]): string[] {
  const problems = collectProblems();
  const cells = rows.map((changes, at) => ({ file: "t.csv", line: at + 2, cells: { ...ROW, ...changes } }));
  const open: OpenTable = (_, columns) => cells as unknown as Row<(typeof columns)[number]>[];
  readBenchmarkDifferences(open, new Set(["titanium-metal"]), problems);
  try {
    problems.stopIfAny();
    return [];
  } catch (error) {
    return (error as BadData).problems.map(({ column, value }) => `${column} ${value}`);
  }
}

test("a difference is of one material and benchmark, with its reason", () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({}, {})).toEqual(["benchmark recycling"]);
  expect(problemsOf({ material_id: "titanium" })).toEqual(["material_id titanium"]);
  expect(problemsOf({ reason: "weather", older_rate_percent: "" })).toEqual(["reason weather"]);
});

test("an older rate stands where it is the reason, and nowhere else", () => {
  expect(problemsOf({ older_rate_percent: "" })).toEqual(["older_rate_percent "]);
  expect(problemsOf({ benchmark: "extraction", reason: "no-mine" })).toEqual(["older_rate_percent 19"]);
  expect(problemsOf({ older_rate_percent: "190" })).toContain("older_rate_percent 190");
});
