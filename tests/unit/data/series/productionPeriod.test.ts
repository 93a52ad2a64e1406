import { describe, expect, test } from "vitest";
import type { ProductionNote } from "../../../../data/pipeline/read/observations.ts";
import { type AreaHandling, createPlaceRegistry } from "../../../../data/pipeline/reference/placeRegistry.ts";
import {
  buildProductionPeriod,
  type PublishedQuantity,
} from "../../../../data/pipeline/series/productionPeriod.ts";

const PLACES = createPlaceRegistry(
  new Map([
    ["AUS", "Australia"],
    ["CHN", "China"],
    ["SRB", "Serbia"],
    ["USA", "United States"],
    ["ZAF", "South Africa"],
  ]),
  new Map(),
  new Map<string, AreaHandling>([["SCG", { kind: "successor", place: "SRB" }]]),
);
const HEAD = { year: 2024, product: "helium", unit: "t" } as const;

const aQuantity = (
  place: string,
  quantity: number,
  more: Partial<PublishedQuantity> = {},
): PublishedQuantity => ({
  place,
  quantity,
  isEstimated: false,
  isLowerBound: false,
  remark: null,
  sourceId: "usgs-mcs-2026",
  ...more,
});

const aNote = (place: string, flag: ProductionNote["flag"], note = "", rawValue = ""): ProductionNote => ({
  file: "notes.csv",
  line: 2,
  material: "helium",
  stage: "processing",
  product: "helium",
  year: 2024,
  place,
  flag,
  rawValue,
  note,
  sourceId: "usgs-mcs-2026",
});

function stateOf(place: string, period: ReturnType<typeof buildProductionPeriod>) {
  const index = period.places.indexOf(place);
  return [period.states[index], period.quantities[index]];
}

describe("the states of a place", () => {
  const period = buildProductionPeriod(
    HEAD,
    [aQuantity("CHN", 10), aQuantity("AUS", 0), aQuantity("WLD", 20), aQuantity("OTH", 3)],
    [
      aNote("USA", "withheld", "W"),
      aNote("ZAF", "less-than-half-unit"),
      aNote("SRB", "blank-in-source"),
      aNote("CHN", "not-available"),
    ],
    PLACES,
  );

  test("a figure is a value, also where a note stands beside it", () => {
    expect(stateOf("CHN", period)).toEqual(["value", 10]);
  });
  test("a published zero is zero", () => {
    expect(stateOf("AUS", period)).toEqual(["zero", 0]);
  });
  test("a confidential figure is withheld, without a number", () => {
    expect(stateOf("USA", period)).toEqual(["withheld", null]);
  });
  test("less than half a unit is a trace, without a number", () => {
    expect(stateOf("ZAF", period)).toEqual(["trace", null]);
  });
  test("a blank is not available, and the remark says why", () => {
    expect(stateOf("SRB", period)).toEqual(["not-available", null]);
    expect(period.remarks).toContain("Serbia: blank in the source, which can mean zero or not known.");
  });
  test("the world and the other countries are no places", () => {
    expect(period.places).toEqual(["AUS", "CHN", "SRB", "USA", "ZAF"]);
    expect(period.worldTotal).toBe(20);
    expect(period.otherCountries).toBe(3);
  });
});

test("without a published total there is none", () => {
  expect(buildProductionPeriod(HEAD, [aQuantity("CHN", 10)], [], PLACES).worldTotal).toBeNull();
});

test("a total that is a lower bound says so", () => {
  const period = buildProductionPeriod(HEAD, [aQuantity("WLD", 10, { isLowerBound: true })], [], PLACES);
  expect(period.worldTotalIsLowerBound).toBe(true);
});

test("Serbia and Montenegro goes to Serbia, or to other countries beside Serbia's own figure", () => {
  const alone = buildProductionPeriod(HEAD, [aQuantity("SCG", 7)], [], PLACES);
  expect(stateOf("SRB", alone)).toEqual(["value", 7]);
  const beside = buildProductionPeriod(
    HEAD,
    [aQuantity("SCG", 7), aQuantity("SRB", 2), aQuantity("OTH", 1)],
    [],
    PLACES,
  );
  expect(stateOf("SRB", beside)).toEqual(["value", 2]);
  expect(beside.otherCountries).toBe(8);
});

test("equal remarks are one sentence that names all their places", () => {
  const rows = [
    aQuantity("CHN", 1, { remark: "Gross weight." }),
    aQuantity("AUS", 1, { remark: "Gross weight." }),
  ];
  expect(buildProductionPeriod(HEAD, rows, [], PLACES).remarks).toEqual(["China, Australia: Gross weight."]);
});
