import { expect, test } from "vitest";
import english from "../../../src/i18n/messages/en.json" with { type: "json" };

test("no message holds a number or date skeleton, which the built page cannot read", () => {
  const withSkeleton = Object.entries(english).filter(([, message]) =>
    /,\s*(number|date|time)\s*,/.test(message),
  );
  expect(withSkeleton).toEqual([]);
});
