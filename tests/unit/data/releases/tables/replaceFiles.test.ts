import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFiles } from "../../../../../data/pipeline/releases/tables/replaceFiles.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "replace-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), "utf8");

test("all files are replaced, and nothing is left beside them", () => {
  writeFileSync(join(folder, "a.csv"), "old");
  replaceFiles(
    new Map([
      [join(folder, "a.csv"), "new"],
      [join(folder, "b.csv"), "first"],
    ]),
  );
  expect([read("a.csv"), read("b.csv")]).toEqual(["new", "first"]);
  expect(readdirSync(folder).sort()).toEqual(["a.csv", "b.csv"]);
});

test.each([
  ["cannot be written", (path: string) => mkdirSync(`${path}.new`)],
  ["cannot be moved to its place", (path: string) => mkdirSync(join(path, "full"), { recursive: true })],
])("where one %s, none is", (_, spoil) => {
  writeFileSync(join(folder, "a.csv"), "old");
  const last = join(folder, "c.csv");
  spoil(last);
  const before = readdirSync(folder, { recursive: true }).sort();
  expect(() =>
    replaceFiles(
      new Map([
        [join(folder, "a.csv"), "new"],
        [join(folder, "b.csv"), "first"],
        [last, "third"],
      ]),
    ),
  ).toThrow();
  expect(read("a.csv")).toBe("old");
  const after = readdirSync(folder, { recursive: true }).sort();
  expect(after.filter((name) => name !== "c.csv.new")).toEqual(before.filter((name) => name !== "c.csv.new"));
});
