import { expect, test } from "vitest";
import { isSuccession } from "#domain/coverage/codeSuccession.ts";

test("a code that HS 2022 split is continued by its parts, and they by it, but not by each other", () => {
  expect(isSuccession("810600", "810610")).toBe(true);
  expect(isSuccession("810690", "810600")).toBe(true);
  expect(isSuccession("811292", "811231")).toBe(true);
  expect(isSuccession("810610", "810690")).toBe(false);
  expect(isSuccession("260300", "260300")).toBe(false);
});
