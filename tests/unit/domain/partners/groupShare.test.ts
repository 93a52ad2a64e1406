import { describe, expect, test } from "vitest";
import { importShareOf, largestSupplier, latestImports, supplyShareOf } from "#domain/partners/groupShare.ts";
import { isSignedPartnership, partnersOf } from "#domain/partners/partnersOf.ts";
import { twoYears } from "#domain/partners/twoYears.ts";
import type { Partnership } from "#schema/partnership.ts";
import { aYear } from "./smallTrade.ts";

const PARTNERS = new Set(["CHL", "AUS"]);

describe("what partners supply together", () => {
  test("is their part of all imports, those without a named origin included", () => {
    expect(importShareOf(aYear(2024, { CHL: 30, AUS: 10, CHN: 40 }, { unnamed: 20 }), PARTNERS)).toBe(0.4);
  });

  test("is zero where whole tables name none of them, and not known of a year without imports", () => {
    expect(importShareOf(aYear(2024, { CHN: 40 }), PARTNERS)).toBe(0);
    expect(importShareOf(aYear(2024, {}), PARTNERS)).toBeNull();
  });

  test("of world supply is not known where the source lists none of them", () => {
    expect(supplyShareOf({ places: ["CHN", "CHL"], shares: [0.6, 0.3] }, PARTNERS)).toBe(0.3);
    expect(supplyShareOf({ places: ["CHN", "CHL"], shares: [0.6, null] }, PARTNERS)).toBeNull();
    expect(supplyShareOf({ places: ["CHN"], shares: [1] }, PARTNERS)).toBeNull();
  });

  test("the latest whole year goes before a newer one that is not", () => {
    const years = [aYear(2022, { CHL: 1 }), aYear(2023, { CHL: 2 }, { isComplete: false })];
    expect(latestImports(years)?.year).toBe(2022);
    expect(latestImports(years.slice(1))?.year).toBe(2023);
    expect(latestImports([])).toBeNull();
  });

  test("the largest supplier without an agreement", () => {
    const year = aYear(2024, { CHL: 60, CHN: 30, BRA: 10 });
    expect(largestSupplier(year, (place) => !PARTNERS.has(place))).toEqual({ place: "CHN", share: 0.3 });
    expect(largestSupplier(year, (place) => place === "NAM")).toBeNull();
  });
});

test("two years stand beside each other only where the tables of both hold all trade", () => {
  const years = [aYear(2020, { CHL: 10, CHN: 90 }), aYear(2024, { CHL: 15, CHN: 285 })];
  expect(twoYears(years, [2020, 2024], PARTNERS)).toEqual({
    earlier: { value: 10, share: 0.1 },
    later: { value: 15, share: 0.05 },
  });
  const [first] = years;
  if (!first) throw new Error("no year");
  expect(
    twoYears([first, aYear(2024, { CHL: 15 }, { isComplete: false })], [2020, 2024], PARTNERS),
  ).toBeNull();
  expect(twoYears(years, [2020, 2024], new Set(["NAM"]))).toBeNull();
});

test("a partner has signed a strategic partnership: negotiations and trade agreements make none", () => {
  expect(isSignedPartnership({ kind: "strategic-partnership", status: "roadmap" })).toBe(true);
  expect(isSignedPartnership({ kind: "strategic-partnership", status: "in-negotiation" })).toBe(false);
  expect(isSignedPartnership({ kind: "fta-raw-materials", status: "in-force" })).toBe(false);
  expect(isSignedPartnership({ kind: "administrative-arrangement", status: "signed" })).toBe(false);
  const agreement = (place: string, signedOn: string) =>
    ({
      places: [place],
      signedOn,
      kind: "strategic-partnership",
      status: "signed",
    }) as unknown as Partnership;
  expect(
    partnersOf([agreement("USA", "2026-04-24"), agreement("CAN", "2021-06-15")]).map(({ place }) => place),
  ).toEqual(["CAN", "USA"]);
});
