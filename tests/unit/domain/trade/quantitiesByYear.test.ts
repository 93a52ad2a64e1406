import fc from "fast-check";
import { expect, test } from "vitest";
import { flowsOfYear } from "#domain/trade/flows.ts";
import { quantitiesByYear } from "#domain/trade/quantitiesByYear.ts";
import { aFlowTable } from "../../../fixtures/smallWorld.ts";

const place = fc.constantFrom("AUS", "CHL", "CHN", "DEU", "FRA", "JPN");
const quantity = fc.double({ min: 0.001, max: 1e9, noNaN: true });
const row = fc.tuple(
  fc.constantFrom(2019, 2020, 2023),
  place,
  place,
  quantity,
  fc.option(quantity, { freq: 3 }),
);
const rows = fc.uniqueArray(row, {
  selector: ([year, origin, destination]) => `${year} ${origin} ${destination}`,
  minLength: 1,
});
const tables = fc
  .array(rows, { maxLength: 3 })
  .map((all) => all.map((ofTable, index) => aFlowTable(ofTable, { code: `26050${index}` })));
const unitOf = fc.constantFrom(
  (id: string) => id,
  (id: string) => (id === "DEU" || id === "FRA" ? "EU27" : id),
);

test("the quantities of each year are those of its flows, weights included", () => {
  fc.assert(
    fc.property(tables, unitOf, fc.boolean(), (given, unit, byMass) => {
      const years = [...new Set(given.flatMap((table) => table.years))];
      const expected = years.map((year) =>
        flowsOfYear(given, year, unit).map(({ origin, destination, tonnes, valueThousands }) => ({
          origin,
          destination,
          quantity: byMass ? tonnes : valueThousands,
        })),
      );
      const ofYears = new Map(
        years.map((year) => [year, given.filter((table) => table.years.includes(year))]),
      );
      expect(quantitiesByYear(ofYears, unit, byMass)).toEqual(expected);
    }),
  );
});

test("a table that names a place it does not list is damaged", () => {
  const table = aFlowTable([[2020, "CHL", "CHN", 5, 1]]);
  const damaged = new Map([[2020, [{ ...table, places: ["CHL"] }]]]);
  expect(() => quantitiesByYear(damaged, (id) => id, false)).toThrow(RangeError);
});
