import { expect, test } from "vitest";
import { breakOfTrade, breaksOfSeries, breaksOfTrade } from "#domain/coverage/breaks.ts";
import { aFlowTable, aPeriod } from "../../../fixtures/smallWorld.ts";

const year = (of: number, changes = {}) => aPeriod({ COD: 750 }, { year: of, ...changes });

test("a series breaks where its source, product or unit is another than in the year before that is held", () => {
  const breaks = (...periods: ReturnType<typeof aPeriod>[]) =>
    breaksOfSeries({ periods }).map(({ before, year: now, what }) => [before, now, ...what]);
  expect(breaks(year(2023), year(2024))).toEqual([]);
  expect(
    breaks(year(2023, { sourceIds: ["usgs-mcs-2025"] }), year(2024, { sourceIds: ["usgs-mcs-2026"] })),
  ).toEqual([[2023, 2024, "source"]]);
  expect(breaks(year(2021), year(2024, { product: "ore", unit: "kg" }), year(2025, { unit: "kg" }))).toEqual([
    [2021, 2024, "product", "unit"],
    [2024, 2025, "product"],
  ]);
});

test("an assessment without a year breaks nothing", () => {
  expect(breaksOfSeries({ periods: [aPeriod({ COD: 1 }, { year: null })] })).toEqual([]);
});

test("trade breaks where other codes or sources are held, and where the nomenclature changes", () => {
  const row = (of: number) => [of, "COD", "CHN", 500, null] as const;
  const other = aFlowTable([row(2019)], { code: "260500" });
  const customs = aFlowTable([row(2018)], { code: "26050000", market: "eu-imports" });
  expect(
    breaksOfTrade([aFlowTable([row(2015), row(2016), row(2017), row(2018), row(2019)]), other, customs]),
  ).toEqual([
    { before: 2016, year: 2017, what: ["classification"] },
    { before: 2018, year: 2019, what: ["codes"] },
  ]);
});

test("across years that are not held, the trade of a year is compared with the last that is", () => {
  const tables = [{ code: "810520", sourceId: "baci" }];
  const world = (year: number) => ({ year, market: "world", tables }) as const;
  expect(breakOfTrade(world(2014), world(2016))).toBeNull();
  expect(breakOfTrade(world(2015), world(2018))).toEqual({
    year: 2018,
    before: 2015,
    what: ["classification"],
  });
  expect(breakOfTrade(world(2016), { ...world(2017), market: "eu-imports" })?.what).toEqual(["codes"]);
});
