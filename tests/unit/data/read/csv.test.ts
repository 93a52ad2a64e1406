import { describe, expect, test } from "vitest";
import { optionalNumber, requiredNumber, yearCell } from "../../../../data/pipeline/read/cells.ts";
import { parseTable } from "../../../../data/pipeline/read/csv.ts";
import { BadData, collectProblems } from "../../../../data/pipeline/read/problems.ts";

const COLUMNS = ["year", "value"] as const;

function problemsOf(text: string): string {
  const problems = collectProblems();
  parseTable(text, "flows.csv", COLUMNS, problems);
  try {
    problems.stopIfAny();
    return "";
  } catch (error) {
    return (error as BadData).message;
  }
}

describe("a table", () => {
  test("is read by column, each row with its line", () => {
    const rows = parseTable("year,value\n2023,1\n2024,\n", "flows.csv", COLUMNS, collectProblems());
    expect(rows).toEqual([
      { file: "flows.csv", line: 2, cells: { year: "2023", value: "1" } },
      { file: "flows.csv", line: 3, cells: { year: "2024", value: "" } },
    ]);
  });

  test.each([
    ["another header", "value,year\n1,2023\n", 'flows.csv:1: "value,year" - the header year,value'],
    ["a missing column", "year\n2023\n", 'flows.csv:1: "year" - the header year,value'],
    ["a row that is too long", "year,value\n2023,1,2\n", "well-formed"],
    ["a row that is too short", "year,value\n2023\n", "well-formed"],
    ["a stray quote", 'year,value\n2023,1"2\n', "well-formed"],
    ["a line break inside a cell", 'year,value\n2023,"1\n2"\n', "one line a row"],
  ])("with %s is refused", (_, text, message) => {
    expect(problemsOf(text)).toContain(message);
  });
});

describe("a cell", () => {
  test("that is empty is not known, never zero", () => {
    const [row] = parseTable("year,value\n2023,\n", "flows.csv", COLUMNS, collectProblems());
    if (row === undefined) throw new Error("no row");
    expect(optionalNumber(row, "value", collectProblems())).toBeNull();
  });

  test("reports all problems at once, with file, line, column, value and expectation", () => {
    const problems = collectProblems();
    const rows = parseTable("year,value\n20x4,-1\n2024,1e400\n", "flows.csv", COLUMNS, problems);
    for (const row of rows) {
      yearCell(row, "year", problems);
      requiredNumber(row, "value", problems, { min: 0 });
    }
    expect(() => problems.stopIfAny()).toThrow(BadData);
    const message = describeAll(() => problems.stopIfAny());
    expect(message).toContain('flows.csv:2:year "20x4" - a number from 1990 to 2100');
    expect(message).toContain('flows.csv:2:value "-1" - a number from 0 to Infinity');
    expect(message).toContain('flows.csv:3:value "1e400"');
  });
});

function describeAll(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (error instanceof BadData) return error.message;
  }
  return "";
}
