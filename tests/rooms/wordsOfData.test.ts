import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Rooms that work on facts: what a word of a data file means is read where it comes in, in `schema`. */
const ROOMS = ["domain", "facts", "scene"];
/** Digits of customs codes are a hierarchy, told in one file. */
const ALLOWED = ["src/domain/customsCode.ts"];
/** A question put to a part of a word: its beginning or end, by a text or by a constant. */
const PART_OF_WORD = /\.(?:starts|ends)With\((?:["'`]|[A-Z][A-Z_\d]+\b)/g;

const asked = (text: string): string[] => text.match(PART_OF_WORD) ?? [];

test("no word of the data is taken apart beyond the border", () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join("src", room, path)),
  ).filter((path) => !ALLOWED.includes(path));
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((path) => asked(readFileSync(path, "utf8")).map((part) => `${path}: ${part}`));
  expect(found).toEqual([]);
});

test("a word that is taken apart is seen", () => {
  expect(asked('material.startsWith("rare-earths-") || scope.endsWith(REBUILT)')).toHaveLength(2);
  expect(asked("code.startsWith(part)")).toEqual([]);
});
