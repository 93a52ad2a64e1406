import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Messages that one function words for every screen and file, and the file of that function. */
const WORDED_IN: Readonly<Record<string, string>> = { "sources.entry": "i18n/words.ts" };

/** Programs below `src` that name a message. */
function naming(key: string): string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && readFileSync(join("src", path), "utf8").includes(`"${key}`))
    .toSorted();
}

test.each(Object.entries(WORDED_IN))("%s is worded in %s only", (key, file) => {
  expect(naming(key)).toEqual([file]);
});
