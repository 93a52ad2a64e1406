import { expect, test } from "vitest";
import { checkRemarks } from "../../../../data/pipeline/checks/checkRemarks.ts";
import type { OpenTable, Row } from "../../../../data/pipeline/read/csv.ts";
import { type BadData, collectProblems } from "../../../../data/pipeline/read/problems.ts";
import { readRemarks } from "../../../../data/pipeline/reference/readRemarks.ts";
import type { ProductCode } from "../../../../data/pipeline/reference/reference.ts";

const CODE: ProductCode = {
  material: "cobalt",
  code: "810520",
  system: "HS6",
  form: "processed",
  label: "Cobalt",
  sharedWith: [],
  note: null,
  use: "specific",
};

const ROW = {
  material_id: "cobalt",
  about: "trade",
  kind: "gap",
  message: "finland-confidential",
  years: "2024",
  code: "8105",
  market: "",
};

/** Columns of the problems in a table of one row, as it is read and then held against trade of no year. */
function problemsOf(changes: Partial<typeof ROW>): string[] {
  const problems = collectProblems();
  const rows = [{ file: "remarks.csv", line: 2, cells: { ...ROW, ...changes } }];
  const open: OpenTable = (_, columns) => rows as unknown as Row<(typeof columns)[number]>[];
  const remarks = readRemarks(open, new Set(["cobalt"]), [CODE], problems);
  checkRemarks({ remarks, productCodes: [CODE] }, [], problems);
  try {
    problems.stopIfAny();
    return [];
  } catch (error) {
    return (error as BadData).problems.map(({ column, value }) => `${column} ${value}`);
  }
}

test("a remark names a material, one of its codes, and years in which trade is held", () => {
  expect(problemsOf({ years: "" })).toEqual([]);
  expect(problemsOf({ material_id: "cobald", years: "" })).toEqual(["material_id cobald", "code 8105"]);
  expect(problemsOf({ code: "2605", years: "" })).toEqual(["code 2605"]);
  expect(problemsOf({ years: "2024" })).toEqual(["years 2024"]);
  expect(problemsOf({ years: "24" })).toEqual(["years 24", "years 24"]);
  expect(problemsOf({ kind: "rumour", market: "moon", years: "" })).toEqual(["kind rumour", "market moon"]);
});
