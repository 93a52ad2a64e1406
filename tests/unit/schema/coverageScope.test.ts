import * as v from "valibot";
import { expect, test } from "vitest";
import { readWrittenMessages } from "#cli/readMessages.ts";
import { SCOPE_IDS, scopeOf, scopeSchema } from "#schema/coverageScope.ts";

test("the word of a data file becomes what it says of the table", () => {
  expect(v.parse(scopeSchema, "top6-no-TWN-NAM")).toMatchObject({
    kind: "largest-partners",
    partners: 6,
    without: ["TWN", "NAM"],
  });
  expect(v.is(scopeSchema, "mexico-exports-over-250-kusd")).toBe(false);
});

test("every scope stands under its own word, and has a sentence", () => {
  const english = readWrittenMessages("en");
  for (const id of SCOPE_IDS) {
    expect(scopeOf(id).id).toBe(id);
    expect(english[`scope.${id}`], id).toBeDefined();
  }
});
