import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { collectProblems } from "../../../../data/pipeline/read/problems.ts";
import { readReference } from "../../../../data/pipeline/reference/readReference.ts";
import { createRegistries } from "../../../../data/pipeline/reference/registries.ts";
import type { Release, ReleaseContext } from "../../../../data/pipeline/releases/release.ts";
import { release } from "../../../../data/sources/cepii-baci/release.ts";
import { COUNTRY_TABLE, writeFiles, writeRelease, yearText } from "../../../support/releases/baciRelease.ts";

let folder: string;
let context: ReleaseContext;
let told: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "supply-lines-test-"));
});
beforeEach(() => {
  const problems = collectProblems();
  const reference = readReference("data/reference", problems);
  told = [];
  context = { reference, ...createRegistries(reference), problems, progress: (text) => told.push(text) };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Rows of `flows.csv` as lines. */
const flowsOf = ({ tables }: Release): string[] =>
  (tables.find(({ file }) => file === "flows.csv")?.rows ?? []).map((row) => row.join());

const yearsOf = ({ tables }: Release): string[] =>
  (tables.find(({ file }) => file === "years.csv")?.rows ?? []).map((row) => row.join());

test("a zip as published gives the rows of our codes, by our places", async () => {
  const zip = await writeRelease(folder, "HS17", {
    2017: [
      [36, 156, "10121", "   0.045", "           NA"],
      [36, 156, '"253090"', "13312987.125", "3500000.5"],
      [156, 490, "283691", "10.200", ""],
      [516, 384, "260300", "7", "NA"],
    ],
    2018: [[490, 842, "811292", "0.001", "0.000"]],
  });
  const found = await release.read([zip], context);
  expect(flowsOf(found)).toEqual([
    "2017,253090,AUS,CHN,13312987.125,3500000.5",
    "2017,283691,CHN,TWN,10.2,",
    "2017,260300,NAM,CIV,7,",
    "2018,811292,TWN,USA,0.001,0",
  ]);
  expect(yearsOf(found)).toEqual(["flows.csv,2017,baci-v202601,HS17", "flows.csv,2018,baci-v202601,HS17"]);
  expect(found.sourceIds).toEqual(["baci-v202601"]);
  expect(found.describe("baci-v202601", {})).toMatchObject({ edition: "V202601", year: 2026 });
  expect(found.rowsRead).toBe(5);
  expect(found.unknown).toEqual([]);
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/BACI_HS17_Y2017_V202601\.csv: 4 rows, 3 of our codes, [\d.]+ s \(1 of 2\)/);
});

test("unpacked yearly files with the table of countries are the same as the zip", async () => {
  const files = writeFiles(join(folder, "unpacked"), {
    "BACI_HS17_Y2019_V202601.csv": yearText(2019, [[152, 156, "283691", "5.5", "1"]]),
    "country_codes_V202601.csv": COUNTRY_TABLE,
  });
  expect(flowsOf(await release.read(files, context))).toEqual(["2019,283691,CHL,CHN,5.5,1"]);
});

test("codes and areas of the past are added up to ours; a sum with an unknown part has no quantity", async () => {
  const zip = await writeRelease(folder, "HS02", {
    2005: [
      [152, 156, "252810", "1.1", "10"],
      [152, 156, "252890", "2.2", "20"],
      [156, 251, "740110", "1", "NA"],
      [156, 251, "740120", "1", "3"],
      [891, 276, "260300", "4", "1"],
      [736, 156, "260300", "1", "1"],
      [729, 156, "260300", "2", "2"],
      [58, 156, "260300", "9", "9"],
    ],
  });
  expect(flowsOf(await release.read([zip], context))).toEqual([
    "2005,252800,CHL,CHN,3.3,30",
    "2005,740100,CHN,FRA,2,",
    "2005,260300,SCG,DEU,4,1",
    "2005,260300,SDN,CHN,3,3",
    "2005,260300,BLX,CHN,9,9",
  ]);
});

test("each year is taken in one nomenclature, and what is left out is said", async () => {
  const rows = [[152, 156, "810600", "1", "1"]] as const;
  const zips = [
    await writeRelease(folder, "HS02", { 2010: rows, 2016: rows, 2017: rows }),
    await writeRelease(folder, "HS17", { 2017: rows, 2021: rows, 2022: rows }),
    await writeRelease(folder, "HS22", { 2022: [[152, 156, "810610", "1", "1"]] }),
  ];
  const found = await release.read(zips, context);
  expect(yearsOf(found)).toEqual([
    "flows.csv,2010,baci-v202601,HS02",
    "flows.csv,2016,baci-v202601,HS02",
    "flows.csv,2017,baci-v202601,HS17",
    "flows.csv,2021,baci-v202601,HS17",
    "flows.csv,2022,baci-v202601,HS22",
  ]);
  expect(found.remarks?.[1]).toContain("HS02: 2017; HS17: 2022");
  expect(found.remarks?.find((remark) => remark.startsWith("HS22 has no rows of"))).toContain("810600");
});

test("rows of areas that are not ours are counted, with the line of the first", async () => {
  const zip = await writeRelease(folder, "HS17", {
    2017: [
      [36, 156, "260300", "1", "1"],
      [837, 156, "260300", "1", "1"],
      [156, 837, "260300", "1", "1"],
      [280, 276, "260300", "1", "1"],
      [837, 156, "10121", "1", "1"],
    ],
  });
  const found = await release.read([zip], context);
  expect(flowsOf(found)).toHaveLength(1);
  const label = `${zip}/BACI_HS17_Y2017_V202601.csv`;
  expect(found.unknown).toEqual([
    { kind: "place", name: "837 Bunkers", rowCount: 2, where: `${label}:3` },
    { kind: "place", name: "DEU with itself", rowCount: 1, where: `${label}:5` },
  ]);
});

test("nothing is left in the folder for unpacked files", async () => {
  // One of its own, which no other test unpacks into at the same time.
  vi.stubEnv("TMPDIR", folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith("supply-lines-baci-"));
  const zip = await writeRelease(folder, "HS17", { 2017: [[36, 156, "260300", "x", "1"]] });
  await release.read([zip], context);
  expect(() => context.problems.stopIfAny()).toThrow();
  expect(ours()).toEqual([]);
});
