import { cpSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildEdition, type Edition } from "../../../../data/pipeline/edition/buildEdition.ts";
import { addRelease } from "../../../../data/pipeline/releases/addRelease.ts";
import { release } from "../../../../data/sources/cepii-baci/release.ts";
import { type BaciRow, writeRelease } from "../../../support/releases/baciRelease.ts";
import { scratchFolder } from "../../../support/releases/changedTables.ts";

const PRODUCTS: { material_id: string; code: string; system: string; use: string }[] = parse(
  readFileSync("data/reference/product-codes.csv", "utf8"),
  { columns: true },
);
const BASKETS: { material_id: string; used_for: string; codes: string }[] = parse(
  readFileSync("data/reference/baskets.csv", "utf8"),
  { columns: true },
);
/** Codes that mean their material: most of its trade, as in the world. */
const MAIN_CODES = new Set(BASKETS.flatMap(({ codes }) => codes.split(";")));
const CODES = [...new Set(PRODUCTS.filter(({ system }) => system === "HS6").map(({ code }) => code))];
const ONLY_HS22 = ["810610", "810690", "811231"];

/** Codes as a nomenclature has them. */
function codesOf(nomenclature: string): string[] {
  if (nomenclature === "HS22") return CODES.filter((code) => code !== "810600");
  const codes = CODES.filter((code) => !ONLY_HS22.includes(code));
  if (nomenclature === "HS17") return codes;
  const former = new Map([
    ["252800", "252810"],
    ["740100", "740110"],
  ]);
  return codes.map((code) => former.get(code) ?? code);
}

/** Every code in every year. */
function complete(nomenclature: string, first: number, last: number): Record<number, BaciRow[]> {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const rows = codesOf(nomenclature).flatMap((code, index): BaciRow[] => [
    [152, 156, code, String((MAIN_CODES.has(code) ? 10_000 : 100) + index), "5"],
    [516, 490, code, String(10 + index), "           NA"],
  ]);
  return Object.fromEntries(years.map((year) => [year, rows]));
}

const folder = scratchFolder();
const dataFolder = join(folder, "data");
let edition: Edition;

beforeAll(async () => {
  cpSync("data", dataFolder, { recursive: true, filter: (path) => basename(path) !== "editions" });
  const files = [
    await writeRelease(folder, "HS02", complete("HS02", 2002, 2024)),
    await writeRelease(folder, "HS17", complete("HS17", 2017, 2024)),
    await writeRelease(folder, "HS22", complete("HS22", 2022, 2024)),
  ];
  const request = { family: "cepii-baci", reader: release, files, dataFolder, day: "2026-11-25" };
  await addRelease({ ...request, isDryRun: false, progress: () => {} });
  edition = await buildEdition(dataFolder, "");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("with a complete release every six-digit code is held", () => {
  for (const { dossier } of edition.dossiers.values()) {
    expect(dossier.leftOutCodes.filter(({ why }) => why === "not-held")).toEqual([]);
  }
});

test("every year of every six-digit code is complete and from BACI", () => {
  const tables = [...edition.dossiers.values()].flatMap(({ dossier }) => dossier.flows);
  const ofCodes = tables.filter(({ system }) => system === "HS6");
  expect(ofCodes.every(({ sourceId }) => sourceId === "baci-v202601")).toBe(true);
  for (const { code, coverage } of ofCodes) {
    expect(
      coverage.every(({ completeness, scope }) => completeness === "complete" && scope.kind === "complete"),
    ).toBe(true);
    const [first, last] = ONLY_HS22.includes(code) ? [2022, 2024] : [2002, code === "810600" ? 2021 : 2024];
    expect([coverage[0]?.year, coverage.at(-1)?.year, coverage.length], code).toEqual([
      first,
      last,
      last - first + 1,
    ]);
  }
});

test("the coverage page shows trade that stands for a material as complete in every year, where a six-digit code holds it", () => {
  for (const { id, flowYears } of edition.manifest.materials) {
    const isDrawn = BASKETS.some(
      ({ material_id, used_for, codes }) =>
        material_id === id && used_for === "trade" && codes.split(";").some((code) => code.length === 6),
    );
    const years = isDrawn ? Array(23).fill("complete") : [];
    expect(
      flowYears.map(({ completeness }) => completeness),
      id,
    ).toEqual(years);
  }
});
