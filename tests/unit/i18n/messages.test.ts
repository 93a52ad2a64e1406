import { expect, test } from "vitest";
import { readWrittenMessages } from "#cli/readMessages.ts";

test("no message holds a number or date skeleton, which the built page cannot read", () => {
  const withSkeleton = Object.entries(readWrittenMessages("en")).filter(([, message]) =>
    /,\s*(number|date|time)\s*,/.test(message),
  );
  expect(withSkeleton).toEqual([]);
});
