import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";
import { checkSourceWords } from "../../../../data/pipeline/checks/checkSourceWords.ts";
import { sourceFileSchema } from "../../../../data/pipeline/join/collect.ts";
import { collectProblems } from "../../../../data/pipeline/read/problems.ts";

const about = v.parse(
  sourceFileSchema,
  JSON.parse(readFileSync("data/sources/un-comtrade/source.json", "utf8")),
);

test.each([
  ["edition", "Extract, Infinity–-Infinity"],
  ["coverage", "NaN flows"],
  ["title", "undefined"],
])("a source whose %s is no more than a failed computation stops the build", (column, text) => {
  const [edition, ...others] = about.editions;
  const problems = collectProblems();
  checkSourceWords(
    { ...about, editions: [{ ...edition, [column]: text } as (typeof about.editions)[number], ...others] },
    problems,
  );
  expect(() => problems.stopIfAny()).toThrow(
    `data/sources/un-comtrade/source.json:0:${column} "${text}" - words`,
  );
});
