import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "data/README.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join("docs", path)),
];
/** Folders that are in the repository; `data/…` is also how the published data are addressed. */
const NAMED =
  /(?:^|\s)((?:\.ci|docs|src|tests|data\/(?:boundaries|editions|pipeline|reference|sources))\/[\w./-]*\w)(?![\w*<{/])/g;

/** Files and folders that a page names in code or links to, from the root of the repository. */
function pathsIn(text: string, folder: string): string[] {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, words = ""]) => [...words.matchAll(NAMED)]);
  const links = [...text.matchAll(/\]\((?!\w+:)([^)#\s]+)/g)].map(([, path = ""]) => join(folder, path));
  return [...code.map(([, path = ""]) => path), ...links];
}

test("every file and folder that a page for readers of the code names is there", () => {
  const named = PAGES.flatMap((page) =>
    pathsIn(readFileSync(page, "utf8"), dirname(page)).map((path) => ({ page, path })),
  );
  expect(named.length).toBeGreaterThan(150);
  expect(named.filter(({ path }) => !existsSync(path))).toEqual([]);
});

test("a path that is not there is found, in code and in a link", () => {
  const text =
    "`src/lib/gone.ts`, `npx tsx src/cli/gone.ts` and [this](gone.md#here), not [that](https://example.org)";
  expect(pathsIn(text, "docs")).toEqual(["src/lib/gone.ts", "src/cli/gone.ts", "docs/gone.md"]);
});
