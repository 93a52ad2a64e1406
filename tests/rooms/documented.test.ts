import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { MAP_PARAMETERS } from "../../src/state/map/parameters.ts";
import { defaultMeasure, firstMaterial } from "../../src/state/map/subject.ts";
import { readBuiltData } from "../support/builtData.ts";

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

describe("the query page", () => {
  const page = readFileSync("docs/query.md", "utf8");
  const table = page.slice(page.indexOf("## Parameters"), page.indexOf("### What is not understood"));
  const rows = new Map(
    [...table.matchAll(/^\| `(\w+)` \|([^\n]*)/gm)].map(([, name = "", row = ""]) => [name, row]),
  );
  const { manifest } = readBuiltData();
  const material = firstMaterial(manifest);
  const subject = { manifest, material, measure: defaultMeasure(material), series: null };

  test("documents every parameter and no other, in the order in which they are written", () => {
    expect([...rows.keys()]).toEqual(Object.keys(MAP_PARAMETERS));
  });

  test.each(Object.entries(MAP_PARAMETERS))("names the words that `%s` may have", (name, parameter) => {
    const values = parameter.valid(subject, "");
    const isClosed =
      values.length <= 12 &&
      !["material", "year", "series", "code", "select", "camera", "top"].includes(name);
    for (const word of isClosed ? values : []) expect(rows.get(name)).toContain(`\`${word}\``);
  });
});
