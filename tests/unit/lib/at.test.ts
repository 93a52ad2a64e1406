import { expect, test } from "vitest";
import { at, entryOf } from "#lib/at.ts";

test("an entry of a list is itself, also where it is zero or null", () => {
  expect(at([7, 0], 1)).toBe(0);
  expect(at([null], 0)).toBeNull();
  expect(at(new Float64Array([1.5]), 0)).toBe(1.5);
});

test("a position that a list lacks, and a key that a map lacks, are errors", () => {
  expect(() => at([7], 1)).toThrow(RangeError);
  expect(() => at([7], -1)).toThrow(RangeError);
  expect(() => at([7], 0.5)).toThrow(RangeError);
  expect(entryOf(new Map([["a", 0]]), "a")).toBe(0);
  expect(() => entryOf(new Map([["a", 0]]), "b")).toThrow("no entry b among 1");
});
