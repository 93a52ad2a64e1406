import { describe, expect, test } from "vitest";
import { sharesOfPeriod } from "#domain/shares.ts";
import type { SharePeriod } from "#schema/dossier.ts";

const PERIOD: SharePeriod = {
  year: 2024,
  sourceIds: ["usgs-mcs-2026"],
  product: "cobalt, mine (Co content)",
  unit: "t",
  worldTotal: 200,
  worldTotalIsLowerBound: false,
  otherCountries: 10,
  places: ["COD", "FIN", "SWE", "USA", "CAN", "CUB"],
  quantities: [150, 6, null, null, 0, null],
  states: ["value", "value", "not-available", "withheld", "zero", "trace"],
  estimated: [true, false, false, false, false, false],
  remarks: [],
};

const itself = (place: string): string => place;
const asEu = (place: string): string => (["FIN", "SWE"].includes(place) ? "EU27" : place);
const entry = (period: SharePeriod, place: string, unitOf = itself) =>
  sharesOfPeriod(period, unitOf).entries.find((candidate) => candidate.place === place);

describe("shares of a period", () => {
  test("are of the published world total", () => {
    expect(entry(PERIOD, "COD")?.share).toBe(0.75);
    expect(sharesOfPeriod(PERIOD, itself).denominator).toBe("published-total");
  });

  test("are of the sum where one place alone reaches the rounded total and others produce too", () => {
    const rounded = { ...PERIOD, worldTotal: 150, otherCountries: null };
    expect(entry(rounded, "COD")?.share).toBeCloseTo(150 / 156, 12);
    expect(sharesOfPeriod(rounded, itself).denominator).toBe("published-total");
  });

  test("are of the sum of places and other countries where no total is published", () => {
    const table = sharesOfPeriod({ ...PERIOD, worldTotal: null }, itself);
    expect(table.denominator).toBe("sum-of-places");
    expect(table.entries[0]?.share).toBeCloseTo(150 / 166, 12);
    expect(table.unattributed).toBeCloseTo(10 / 166, 12);
  });

  test("do not trust a total that is only a lower bound", () => {
    expect(sharesOfPeriod({ ...PERIOD, worldTotalIsLowerBound: true }, itself).denominator).toBe(
      "sum-of-places",
    );
  });

  test("keep withheld, not available, zero and 'less than' apart", () => {
    expect(entry(PERIOD, "USA")).toMatchObject({ state: "withheld", share: null, quantity: null });
    expect(entry(PERIOD, "SWE")).toMatchObject({ state: "not-available", share: null });
    expect(entry(PERIOD, "CAN")).toMatchObject({ state: "zero", share: 0, quantity: 0 });
    expect(entry(PERIOD, "CUB")).toMatchObject({ state: "trace", share: null });
  });

  test("add up the members' known figures when the EU is one", () => {
    expect(entry(PERIOD, "EU27", asEu)).toMatchObject({ state: "value", quantity: 6, share: 0.03 });
    expect(entry(PERIOD, "FIN", asEu)).toBeUndefined();
  });

  test("say what no place accounts for", () => {
    expect(sharesOfPeriod(PERIOD, itself).unattributed).toBeCloseTo(0.22, 12);
  });

  test("take published shares as they are, without inventing a quantity", () => {
    const published: SharePeriod = {
      ...PERIOD,
      year: null,
      unit: "share",
      worldTotal: null,
      otherCountries: null,
      places: ["CHN"],
      quantities: [0.849],
      states: ["value"],
      estimated: [false],
    };
    expect(entry(published, "CHN")).toMatchObject({ share: 0.849, quantity: null });
  });
});
