import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readWrittenMessages } from "#cli/readMessages.ts";
import { readSourceFiles } from "../../../../data/pipeline/join/collect.ts";
import { collectProblems } from "../../../../data/pipeline/read/problems.ts";
import { readReference } from "../../../../data/pipeline/reference/readReference.ts";
import { tableModules } from "../../../../data/pipeline/reference/tableModules.ts";

const reference = readReference("data/reference", collectProblems());
const english = readWrittenMessages("en");

test.each(tableModules(reference, readSourceFiles("data/sources")))(
  "the app has $name as the tables say it: npm run data writes it",
  ({ name, text }) => {
    expect(readFileSync(`src/domain/reference/${name}`, "utf8")).toBe(text);
  },
);

test("every remark has its sentence, and every sentence its remark", () => {
  const written = Object.keys(english).filter((key) => /^note\.material\./.test(key));
  expect(reference.remarks.map(({ message }) => `note.material.${message}`).sort()).toEqual(written.sort());
});
