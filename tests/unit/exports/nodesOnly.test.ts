import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const sources = ["src/exports", "src/picture"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path)),
);
const using = (word: RegExp) => sources.filter((path) => word.test(readFileSync(path, "utf8"))).sort();

test("a drawing is text only where a file of it is written, so that nobody asks the text for what its maker knew", () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(using(/\bserialise\b/)).toEqual(["src/exports/png/pngFile.ts", "src/exports/svgFile.ts"]);
  expect(using(/\battributeText\b/)).toEqual(["src/exports/text/textStyle.ts", "src/exports/toElement.ts"]);
});

test("no document is parsed or searched on the way to a file", () => {
  expect(using(/DOMParser|XMLSerializer|innerHTML|querySelector|getAttribute/)).toEqual([]);
});
