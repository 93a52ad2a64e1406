import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { PARAMETER_NAMES } from "../../src/state/url/viewParameters.ts";

const { ROOMS } = createRequire(import.meta.url)("../../.ci/rooms.cjs") as { ROOMS: string[][] };

test("every folder of src is a room", () => {
  const folders = readdirSync("src").filter((folder) => readdirSync(`src/${folder}`).length > 0);
  expect(folders.filter((folder) => !ROOMS.flat().includes(folder))).toEqual([]);
});

test("the architecture page lists the rooms in the order that is checked", () => {
  const page = readFileSync("docs/architecture.md", "utf8");
  const table = page.slice(page.indexOf("## The rooms"), page.indexOf("## The way of one figure"));
  const lines = table.split("\n").filter((line) => /^\| \d+ \| `src\//.test(line));
  const listed = lines.map((line) =>
    [...(line.split("|")[2] ?? "").matchAll(/`src\/(\w+)`/g)].map(([, room]) => room),
  );
  expect(listed).toEqual(ROOMS);
});

test("the query page documents every parameter, and no other", () => {
  const page = readFileSync("docs/query.md", "utf8");
  const table = page.slice(page.indexOf("## Parameters"), page.indexOf("### What is not understood"));
  const documented = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(documented.sort()).toEqual([...PARAMETER_NAMES].sort());
});
