import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unpackFlowTable } from "#domain/trade/flowTable.ts";
import type { Dossier } from "#schema/dossier.ts";
import { findOverfullPeriods } from "../../../../data/pipeline/checks/findOverfullPeriods.ts";
import { buildEdition, type Edition } from "../../../../data/pipeline/edition/buildEdition.ts";
import {
  compareRecords,
  readEditionRecord,
  recordEdition,
} from "../../../../data/pipeline/edition/editionRecord.ts";
import type { BadData } from "../../../../data/pipeline/read/problems.ts";
import { changedTables } from "../../../support/releases/changedTables.ts";

const SLOW = 120_000;
const DATA = join(process.cwd(), "data");

let edition: Edition;
const scratch: string[] = [];

beforeAll(async () => {
  edition = await buildEdition(DATA, "");
}, SLOW);

afterAll(() => {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true });
});

function copyWith(table: string, from: string | RegExp, to: string): string {
  const folder = changedTables(table, from, to);
  scratch.push(folder);
  return folder;
}

function dossierOf(material: string, { dossiers }: Edition = edition): Dossier {
  const found = dossiers.get(material)?.dossier;
  if (found === undefined) throw new Error(`no dossier of ${material}`);
  return found;
}

function shareOf(material: string, series: string, year: number | null, place: string): number {
  const period = dossierOf(material)
    .shares.find(({ id }) => id === series)
    ?.periods.find((entry) => entry.year === year);
  const quantity = period?.quantities[period.places.indexOf(place)] ?? Number.NaN;
  return quantity / (period?.worldTotal ?? Number.NaN);
}

describe("the edition", () => {
  test("is the one on record", () => {
    const record = readEditionRecord(join(DATA, "edition.json"));
    expect(compareRecords(record, recordEdition(edition, DATA))).toEqual([]);
  });

  test("has all 34 materials and the combined rare earths, each with a measure of shares", () => {
    expect(edition.manifest.materials.filter(({ isLegalEntry }) => isLegalEntry)).toHaveLength(34);
    for (const { id, measures } of edition.manifest.materials) {
      const held = measures.filter(({ reason, series }) => reason === null && series.length > 0);
      expect(held.length, id).toBeGreaterThan(0);
      expect(measures).toHaveLength(6);
    }
  });

  test("holds a source for every source id it names", () => {
    const ids = new Set(edition.manifest.sources.map(({ id }) => id));
    for (const { dossier } of edition.dossiers.values()) {
      const named = [
        ...dossier.shares.flatMap(({ periods }) => periods.flatMap(({ sourceIds }) => sourceIds)),
        ...dossier.flows.map(({ sourceId }) => sourceId),
        ...(dossier.criticality ?? []).map(({ sourceId }) => sourceId),
        ...(dossier.benchmarkBands ?? []).map(({ sourceId }) => sourceId),
      ];
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test.each([
    ["cobalt", "extraction", 2024, "COD", 0.748],
    ["platinum-group-metals", "extraction", 2024, "ZAF", 0.704],
    ["nickel", "extraction", 2024, "IDN", 0.623],
    ["gallium", "processing", 2024, "CHN", 0.989],
    ["niobium", "extraction", 2024, "BRA", 0.929],
    ["rare-earths", "extraction", 2023, "CHN", 0.678],
    ["rare-earths-heavy", "processing-assessment-dysprosium", null, "CHN", 1],
  ])("gives the published share for %s %s", (material, series, year, place, share) => {
    expect(shareOf(material, series, year, place)).toBeCloseTo(share, 3);
  });

  test.each([
    ["aluminium", "260600", 2023, "GIN", "CHN", 6_390, null],
    ["aluminium", "260600", 2024, "GIN", "CHN", 7_589, 110_000],
    ["lithium", "283691", 2023, "CHL", "CHN", 3_754, null],
    ["lithium", "253090", 2023, "AUS", "CHN", 13_313, 3_500],
    ["cobalt", "810520", 2023, "COD", "CHN", 2_396, 387],
    ["rare-earths", "2846", 2023, "MMR", "CHN", 1_442, null],
  ])("holds the %s flow of %s in %i", (material, code, year, origin, destination, millionUsd, kilotonnes) => {
    const table = dossierOf(material).flows.find(
      (entry) => entry.code === code && entry.years.includes(year),
    );
    if (table === undefined) throw new Error(`no table of ${code}`);
    const { origins, destinations, values, tonnes } = unpackFlowTable(table).byYear(year);
    const row = origins.findIndex(
      (place, index) =>
        table.places[place] === origin && table.places[destinations[index] ?? -1] === destination,
    );
    expect((values[row] ?? 0) / 1000).toBeCloseTo(millionUsd, -0.5);
    const mass = tonnes?.[row] ?? null;
    if (kilotonnes === null) expect(mass).toBeNull();
    else expect((mass ?? 0) / 1000 / kilotonnes).toBeCloseTo(1, 1);
  });

  test("describes every policy source that its table lists", () => {
    const table = readFileSync(join(DATA, "sources/eu-policy/policy-sources.csv"), "utf8");
    const listed = [...table.matchAll(/^([a-z0-9-]+),/gm)].map(([, id]) => id);
    const described = new Set(edition.manifest.sources.map(({ id }) => id));
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter((id) => id !== undefined && !described.has(id))).toEqual([]);
  });

  test("keeps published totals: countries add up to more only where the sources themselves do", () => {
    const overfull = [...edition.dossiers.values()].flatMap(({ dossier }) => findOverfullPeriods(dossier));
    const reserves = overfull.filter(({ series }) => series.startsWith("reserves"));
    const others = overfull.filter(({ series }) => !series.startsWith("reserves"));
    expect(Math.max(...others.map(({ shareSum }) => shareSum))).toBeLessThan(1.035);
    expect(Math.max(...reserves.map(({ shareSum }) => shareSum))).toBeLessThan(1.2);
  });

  test("gives each series its own id and each year one period", () => {
    for (const { dossier } of edition.dossiers.values()) {
      const ids = dossier.shares.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { periods } of dossier.shares) {
        const years = periods.map(({ year }) => year);
        expect(new Set(years).size).toBe(years.length);
      }
    }
  });

  test("has a figure exactly where a state says there is one", () => {
    const periods = [...edition.dossiers.values()].flatMap(({ dossier }) =>
      dossier.shares.flatMap((series) => series.periods),
    );
    for (const { states, quantities } of periods) {
      states.forEach((state, index) => {
        expect(quantities[index] !== null).toBe(state === "value" || state === "zero");
        if (state === "zero") expect(quantities[index]).toBe(0);
      });
    }
  });

  test("draws every flow between places that exist, and as many as its coverage says", () => {
    const known = new Set(edition.manifest.places.map(({ id }) => id));
    for (const { dossier } of edition.dossiers.values()) {
      for (const table of dossier.flows) {
        const unknown = table.places.filter((place) => !known.has(place));
        // The EU as one is a place of its own totals alone.
        expect(unknown).toEqual(table.market === "eu-total" ? ["EU27"] : []);
        const { byYear } = unpackFlowTable(table);
        for (const { year, flowCount, valueThousands, unallocatedThousands } of table.coverage) {
          const { values } = byYear(year);
          expect(values).toHaveLength(flowCount);
          const sum = values.reduce((total, value) => total + value, unallocatedThousands);
          expect(Math.abs(sum - valueThousands)).toBeLessThanOrEqual(flowCount * 0.5 + 1);
        }
      }
    }
  });

  test("keeps light and heavy rare earths apart from the combined entry", () => {
    const codes = dossierOf("rare-earths").flows.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(dossierOf("rare-earths").shares.every(({ basis }) => basis === "quantity")).toBe(true);
  });

  test("offers graphite trade in every year whose table covers more than China's exports", () => {
    const graphite = edition.manifest.materials.find(({ id }) => id === "natural-graphite");
    const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
    expect(graphite?.measures.find(({ measure }) => measure === "exports")?.years).toEqual(years);
    expect(graphite?.flowYears.map(({ year }) => year)).toEqual(years);
  });
});

describe("without the sources whose terms are open", () => {
  test(
    "no figure of theirs is left, and the edition says what is missing",
    async () => {
      const { manifest, dossiers } = await buildEdition(DATA, "wmd,bgs-wms,un-comtrade");
      expect(manifest.excludedFamilies).toEqual(["bgs-wms", "un-comtrade", "world-mining-data"]);
      const text = JSON.stringify([...dossiers.values()]);
      expect(text).not.toMatch(/"(wmd|bgs|un-comtrade)-/);
      const cobalt = dossierOf("cobalt", { dossiers } as Edition);
      expect(cobalt.leftOutCodes).toContainEqual(
        expect.objectContaining({ code: "810520", why: "source-excluded" }),
      );
      expect(cobalt.shares.find(({ id }) => id === "extraction")?.periods.map(({ year }) => year)).toEqual([
        2023, 2024, 2025,
      ]);
      for (const { measures } of manifest.materials) {
        expect(measures.some(({ reason, series }) => reason === null && series.length > 0)).toBe(true);
      }
    },
    SLOW,
  );
});

describe("a change of the tables", () => {
  test(
    "of one digit is noticed",
    async () => {
      const folder = copyWith("sources/usgs-mcs/production.csv", "COD,226000,", "COD,226001,");
      const changed = recordEdition(await buildEdition(folder, ""), folder);
      expect(compareRecords(recordEdition(edition, DATA), changed).map((line) => line.split(":")[0])).toEqual(
        [
          "dossiers/cobalt.json",
          "evidence/index.json",
          "evidence/usgs-mcs/production-cobalt.csv",
          "manifest.json",
          "sources/usgs-mcs/production.csv",
        ],
      );
    },
    SLOW,
  );

  test(
    "to unknown spellings, codes and sources stops the build with the whole list",
    async () => {
      const folder = copyWith(
        "sources/un-comtrade/flows.csv",
        /^(\d{4},[^,]*,[A-Z]{3}),[A-Z]{3},/m,
        "$1,Germoney,",
      );
      const problems = await buildEdition(folder, "").catch((error: BadData) => error.problems);
      expect(problems).toMatchObject([{ line: 2, column: "importer_iso3", value: "Germoney" }]);
    },
    SLOW,
  );
});
