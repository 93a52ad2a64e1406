import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** The parts of a slider, as the two families of browsers call them: they cannot stand in one rule. */
const PARTS = {
  "::-webkit-slider-runnable-track": "::-moz-range-track",
  "::-webkit-slider-thumb": "::-moz-range-thumb",
};

/** Where a sheet has rules on an element: once for each condition that they stand under. */
function conditionsOf(sheet: string, element: string): string[] {
  let condition = "";
  return sheet.split("\n").flatMap((line) => {
    if (line.startsWith("@media")) condition = line;
    if (line.startsWith("}")) condition = "";
    return line.includes(element) ? [condition] : [];
  });
}

describe("a slider", () => {
  const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css"))
    .map((path) => readFileSync(`src/${path}`, "utf8"));
  test.for(Object.entries(PARTS))("has rules on %s wherever it has some on %s", ([webkit, moz]) => {
    const of = (element: string) => sheets.flatMap((sheet) => conditionsOf(sheet, element));
    expect(of(webkit)).not.toEqual([]);
    expect(of(moz)).toEqual(of(webkit));
  });
});
