import { describe, expect, test } from "vitest";
import { comparability, yearsAround } from "#domain/partners/comparisonYears.ts";

const SINCE_2017 = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];

describe("years that are compared around a signature", () => {
  test("as many before as after, up to three, and the year of the signature in neither", () => {
    expect(comparability(SINCE_2017, 2021)).toEqual({
      state: "compared",
      years: { before: [2018, 2019, 2020], after: [2022, 2023, 2024] },
    });
  });

  test("a signature of 2022 has two whole years after it by 2024, and is compared with two", () => {
    expect(comparability(SINCE_2017, 2022)).toEqual({
      state: "compared",
      years: { before: [2020, 2021], after: [2023, 2024] },
    });
  });

  test("one year after a signature is too early, and so is none", () => {
    expect(comparability(SINCE_2017, 2023)).toEqual({ state: "too-early", yearsAfter: 1 });
    expect(comparability(SINCE_2017, 2026)).toEqual({ state: "too-early", yearsAfter: 0 });
  });

  test("a year that is not whole is passed over", () => {
    const lithium = [2018, 2019, 2020, 2022, 2023, 2024];
    expect(comparability(lithium, 2022)).toEqual({
      state: "compared",
      years: { before: [2019, 2020], after: [2023, 2024] },
    });
  });

  test("without a whole year there is nothing to compare, and that is not the same as too early", () => {
    expect(comparability([], 2021)).toEqual({ state: "no-whole-years" });
  });

  test("with one year before the date there is too little to compare with", () => {
    expect(comparability([2020, 2022, 2023, 2024], 2021)).toEqual({ state: "too-few-before" });
  });

  test("no span crosses the change of the trade classification in 2017", () => {
    const years = Array.from({ length: 23 }, (_, i) => 2002 + i);
    expect([2015, 2016, 2017, 2018].map((date) => yearsAround(years, date, 2))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(yearsAround(years, 2014, 2)).toEqual({ before: [2012, 2013], after: [2015, 2016] });
    expect(yearsAround(years, 2019, 2)).toEqual({ before: [2017, 2018], after: [2020, 2021] });
  });
});
