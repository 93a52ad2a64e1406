import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { addRelease } from "../../../../data/pipeline/releases/addRelease.ts";
import { describeAddition } from "../../../../data/pipeline/releases/describeAddition.ts";
import type { ReleaseReader } from "../../../../data/pipeline/releases/release.ts";
import { scratchFolder } from "../../../support/releases/changedTables.ts";
import { contentsOf } from "../../../support/releases/smallBaciData.ts";

const COLUMNS = [
  "material_id",
  "stage",
  "product",
  "year",
  "country_iso3",
  "quantity",
  "unit",
  "estimated",
  "source_id",
] as const;
const REFINED = 'cobalt,processing,"cobalt, refined",';

const dataFolder = scratchFolder();

beforeEach(() => {
  for (const part of ["reference", "sources/bgs-wms"]) {
    cpSync(join("data", part), join(dataFolder, part), { recursive: true });
  }
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

/** A reader of a release with one figure. */
function readerOf(product: string, year: string, sourceId: string): ReleaseReader {
  const row = ["cobalt", "processing", product, year, "FIN", "12345", "t", "false", sourceId];
  return {
    name: "bgs",
    expects: "a file",
    read: async () => ({
      sourceIds: [sourceId],
      year: 2026,
      describe: (id) => ({
        id,
        title: "World Mineral Statistics",
        publisher: "BGS",
        edition: year,
        year: 2026,
        licence: "Not stated by the source; see the publisher's page",
        address: "https://example.org",
        coverage: year,
      }),
      tables: [
        {
          file: "production.csv",
          columns: COLUMNS,
          rows: [row],
          keyColumns: ["material_id", "stage", "product", "year", "country_iso3"],
          figureColumns: ["quantity"],
          supersedes: () => false,
        },
      ],
      unknown: [],
      rowsRead: 1,
    }),
  };
}

const add = (reader: ReleaseReader) =>
  addRelease({
    family: "bgs-wms",
    reader,
    files: ["package.json"],
    dataFolder,
    day: "2026-11-25",
    isDryRun: false,
    progress: () => {},
  });

test("a new year extends the lines of its product, and nothing else", async () => {
  const before = readFileSync(join(dataFolder, "reference/share-lines.csv"), "utf8");
  const addition = await add(readerOf("cobalt, refined", "2024", "bgs-wms-2026"));
  const after = readFileSync(join(dataFolder, "reference/share-lines.csv"), "utf8");
  const line = before.split("\n").find((text) => text.includes('bgs-wms,"cobalt, refined"')) ?? "";
  expect(after).toBe(before.replace(line, line.replace("2000,2023", "2000,2024")));
  expect(describeAddition(addition, false)).toMatch(
    /share-lines\.csv:\d+: cobalt processing, cobalt, refined: 2000–2023 becomes 2000–2024/,
  );
  const production = readFileSync(join(dataFolder, "sources/bgs-wms/production.csv"), "utf8");
  expect(production).toContain(`${REFINED}2024,FIN,12345,t,false,bgs-wms-2026\n`);
});

test("a product without a line is refused, and nothing changes", async () => {
  const before = contentsOf(dataFolder);
  await expect(add(readerOf("cobalt, shaken", "2024", "bgs-wms"))).rejects.toThrow(
    /sources\/bgs-wms\/production\.csv:\d+:product "cobalt, shaken" - a line of cobalt processing/,
  );
  expect(contentsOf(dataFolder)).toEqual(before);
});
