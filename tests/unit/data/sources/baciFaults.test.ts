import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addRelease } from "../../../../data/pipeline/releases/addRelease.ts";
import { release } from "../../../../data/sources/cepii-baci/release.ts";
import {
  COUNTRY_TABLE,
  type Files,
  writeFiles,
  writeRelease,
  yearText,
} from "../../../support/releases/baciRelease.ts";
import { contentsOf, smallBaciData } from "../../../support/releases/smallBaciData.ts";

const NAME = "BACI_HS17_Y2017_V202601.csv";
const COUNTRIES = "country_codes_V202601.csv";
const GOOD = yearText(2017, [[152, 156, "283691", "5.5", "1"]]);

let folder: string;
let dataFolder: string;
let before: Record<string, string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "supply-lines-test-"));
  dataFolder = smallBaciData();
  before = contentsOf(dataFolder);
});
afterAll(() => {
  for (const one of [folder, dataFolder]) rmSync(one, { recursive: true, force: true });
});

/** What adding files says is wrong, having changed nothing. */
async function problemsOf(files: readonly string[]): Promise<string> {
  const request = { family: "cepii-baci", reader: release, files, dataFolder, day: "2026-11-25" };
  const error = await addRelease({ ...request, isDryRun: false, progress: () => {} }).then(
    () => new Error("nothing was wrong"),
    (reason: Error) => reason,
  );
  expect(contentsOf(dataFolder)).toEqual(before);
  return error.message.replaceAll(`${folder}/`, "");
}

const problemsIn = (files: Files) => problemsOf(writeFiles(folder, files));
const withRow = (row: string) => ({ [NAME]: `${GOOD}${row}\n`, [COUNTRIES]: COUNTRY_TABLE });

describe("a yearly file that is not as published names line and column", () => {
  test.each([
    ["a value that is no number", "2017,152,156,283691,5;5,1", 'v "5;5" - a value in thousand US dollars'],
    ["a value below zero", "2017,152,156,283691,-1,1", 'v "-1" - a value in thousand US dollars'],
    ["a quantity that is no number", "2017,152,156,283691,5.5,some", 'q "some" - a quantity in tonnes'],
    ["another year", "2018,152,156,283691,5.5,1", 't "2018" - 2017, the year in the file\'s name'],
    ["an exporter of no table", "2017,999,156,283691,5.5,1", 'i "999" - an exporter in the release'],
    ["an importer of no table", "2017,152,999,10121,5.5,1", 'j "999" - an importer in the release'],
    ["a product that is none", "2017,152,156,28369A,5.5,1", 'k "28369A" - a product code'],
    ["a missing cell", "2017,152,156,283691,5.5", ' "2017,152,156,283691,5.5" - 6 cells, not 5'],
  ])("%s", async (_, row, expected) => {
    expect(await problemsIn(withRow(row))).toContain(`${NAME}:3:${expected}`);
  });

  test("a row that stands twice", async () => {
    const text = await problemsIn(
      withRow("2017,152,156,010121,1,1\n2017,152,156,010121,1,1\n2017,152,156,283691,5.5,1"),
    );
    expect(text).toBe(`${NAME}:5:k "2017,152,156,283691,5.5,1" - each exporter, importer and product once`);
  });

  test("all of them at once", async () => {
    const text = await problemsIn(withRow("2017,999,156,283691,x,1\n2017,152,156,283691,y,1"));
    expect(text.split("\n")).toHaveLength(3);
  });

  test("a foreign file", async () => {
    const text = await problemsIn({ [NAME]: "year;from;to\n2017;1;2\n", [COUNTRIES]: COUNTRY_TABLE });
    expect(text).toBe(`${NAME}:1: "year;from;to" - the header t,i,j,k,v,q`);
  });

  test("a file that is cut within a number", async () => {
    const cut = `${GOOD}2017,152,156,283691,5.5`;
    expect(await problemsIn({ [NAME]: cut, [COUNTRIES]: COUNTRY_TABLE })).toContain(`${NAME}:3:`);
    const lastNumber = `${GOOD}2017,152,156,283691,5.5,1`;
    expect(await problemsIn({ [NAME]: lastNumber, [COUNTRIES]: COUNTRY_TABLE })).toBe(
      `${NAME}:3: "the last line has no end" - a whole file: fetch it again`,
    );
  });

  test("an empty file", async () => {
    expect(await problemsIn({ [NAME]: "", [COUNTRIES]: COUNTRY_TABLE })).toContain(`${NAME}:0:`);
  });
});

describe("files that are no release", () => {
  test("a zip that is cut", async () => {
    const zip = await writeRelease(folder, "HS17", { 2017: [[152, 156, "283691", "5.5", "1"]] });
    truncateSync(zip, 200);
    expect(await problemsOf([zip])).toMatch(
      /^BACI_HS17_V202601\.zip:0: .* - a whole zip file: fetch it again/,
    );
  });

  test("a zip with a byte that fell over", async () => {
    const rows = Array.from({ length: 400 }, (_, n) => [152, 156, "10121", `${n}.${n * 7}`, "1"] as const);
    const zip = await writeRelease(folder, "HS17", { 2017: rows });
    const bytes = readFileSync(zip);
    bytes[900] = (bytes[900] ?? 0) ^ 0xff;
    writeFileSync(zip, bytes);
    expect(await problemsOf([zip])).toMatch(/^BACI_HS17_V202601\.zip\/BACI_HS17_Y2017_V202601\.csv:/);
  });

  test("another file, no file, a folder", async () => {
    const [other = ""] = writeFiles(folder, { "trade.csv": "a\n" });
    expect(await problemsOf([other])).toContain('trade.csv:0: "trade.csv" - a file of a BACI release');
    expect(await problemsOf([join(folder, "missing.zip")])).toBe('missing.zip:0: "" - a file that exists');
    expect(await problemsOf([folder])).toContain("a file, not a folder");
  });

  test("no table of countries, a malformed one, two versions, a year twice, an old nomenclature", async () => {
    expect(await problemsIn({ [NAME]: GOOD })).toContain("country_codes_V<version>.csv");
    expect(await problemsIn({ [NAME]: GOOD, [COUNTRIES]: "code,name\n1,A\n" })).toContain(`${COUNTRIES}:1:`);
    const files = { [NAME]: GOOD, [COUNTRIES]: COUNTRY_TABLE };
    expect(await problemsIn({ ...files, "BACI_HS17_Y2018_V202701.csv": GOOD })).toContain(
      "one version, V202601",
    );
    const paths = writeFiles(folder, files);
    expect(await problemsOf([...paths, join(folder, NAME)])).toContain("each year once");
    expect(await problemsIn({ ...files, "BACI_HS92_Y2017_V202601.csv": GOOD })).toContain('"HS92"');
  });
});
