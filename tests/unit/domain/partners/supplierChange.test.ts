import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeYears } from "#domain/partners/importYears.ts";
import { supplierChange } from "#domain/partners/supplierChange.ts";
import { aYear } from "./smallTrade.ts";

const AROUND = { before: [2019, 2020], after: [2022, 2023] };

const TABLE = [
  aYear(2019, { CAN: 10, CHN: 90 }),
  aYear(2020, { CAN: 30, CHN: 70 }),
  aYear(2021, { CAN: 999, CHN: 1 }),
  aYear(2022, { CAN: 40, CHN: 120 }),
  aYear(2023, { CAN: 120, CHN: 280 }),
];

describe("a supplier before a date and after it", () => {
  test("by hand: imports grow fourfold, those of all others two and a half times", () => {
    const change = supplierChange(wholeYears(TABLE), "CAN", AROUND);
    expect(change).toMatchObject({
      importsBefore: 20,
      importsAfter: 80,
      othersBefore: 80,
      othersAfter: 200,
      // Means of the shares of each year: of 10 and 30 %, and of 25 and 30 %.
      shareBefore: 0.2,
      shareAfter: 0.275,
    });
    expect(change.relative).toBeCloseTo(Math.log(4 / 2.5), 12);
  });

  test("from nothing to something has no logarithm, and is not endless growth", () => {
    const table = wholeYears([
      aYear(2019, { CHN: 90 }),
      aYear(2020, { CHN: 70 }),
      aYear(2022, { CAN: 40, CHN: 120 }),
      aYear(2023, { CAN: 120, CHN: 280 }),
    ]);
    expect(supplierChange(table, "CAN", AROUND)).toMatchObject({
      importsBefore: 0,
      importsAfter: 80,
      relative: null,
    });
  });

  test("the only supplier has no others to be compared with", () => {
    const table = wholeYears([2019, 2020, 2022, 2023].map((year) => aYear(year, { CAN: 5 })));
    expect(supplierChange(table, "CAN", AROUND)).toMatchObject({ shareAfter: 1, relative: null });
  });

  test("imports without a named origin are in the whole, and in no supplier", () => {
    const table = wholeYears(
      [2019, 2020, 2022, 2023].map((year) => aYear(year, { CAN: 10, CHN: 30 }, { unnamed: 60 })),
    );
    expect(supplierChange(table, "CAN", AROUND)).toMatchObject({ shareBefore: 0.1, othersBefore: 30 });
  });
});

const YEARS = [2019, 2020, 2022, 2023];
const amount = fc.integer({ min: 1, max: 1_000_000 });
/** Imports from two suppliers in each of the four years. */
const trade = fc.tuple(
  fc.array(amount, { minLength: 4, maxLength: 4 }),
  fc.array(amount, { minLength: 4, maxLength: 4 }),
);
const tableOf = (a: readonly number[], b: readonly number[], factor = 1) =>
  wholeYears(YEARS.map((year, i) => aYear(year, { CAN: (a[i] ?? 0) * factor, CHN: (b[i] ?? 0) * factor })));

describe("for any trade", () => {
  test("prices that multiply all values alike change nothing but the values", () => {
    fc.assert(
      fc.property(trade, fc.integer({ min: 2, max: 1000 }), ([a, b], factor) => {
        const plain = supplierChange(tableOf(a, b), "CAN", AROUND);
        const dear = supplierChange(tableOf(a, b, factor), "CAN", AROUND);
        expect(dear.relative).toBeCloseTo(plain.relative ?? Number.NaN, 9);
        expect(dear.shareBefore).toBeCloseTo(plain.shareBefore, 12);
        expect(dear.shareAfter).toBeCloseTo(plain.shareAfter, 12);
      }),
    );
  });

  test("a partner that fares as all others do shows no change", () => {
    fc.assert(
      fc.property(trade, fc.integer({ min: 1, max: 50 }), ([a], times) => {
        const others = a.map((value) => value * times);
        expect(supplierChange(tableOf(a, others), "CAN", AROUND).relative).toBeCloseTo(0, 9);
      }),
    );
  });

  test("of two suppliers, what one gains on the other the other loses", () => {
    fc.assert(
      fc.property(trade, ([a, b]) => {
        const table = tableOf(a, b);
        const [one, other] = ["CAN", "CHN"].map((place) => supplierChange(table, place, AROUND));
        expect((one?.relative ?? 0) + (other?.relative ?? 0)).toBeCloseTo(0, 9);
        expect((one?.shareAfter ?? 0) + (other?.shareAfter ?? 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test("before and after exchanged turn the change round", () => {
    fc.assert(
      fc.property(trade, ([a, b]) => {
        const table = tableOf(a, b);
        const back = { before: AROUND.after, after: AROUND.before };
        const [there, again] = [supplierChange(table, "CAN", AROUND), supplierChange(table, "CAN", back)];
        expect((there.relative ?? 0) + (again.relative ?? 0)).toBeCloseTo(0, 9);
      }),
    );
  });
});
