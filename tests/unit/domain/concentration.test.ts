import { describe, expect, test } from "vitest";
import { concentrationLevel, herfindahlHirschman, withinOne } from "#domain/concentration.ts";
import { type Share, share } from "#schema/units.ts";

const shares = (...values: number[]): Share[] => values.map((value) => share(value));

describe("supplier concentration", () => {
  test("one supplier of everything is 10 000", () => {
    expect(herfindahlHirschman(shares(1), "atomistic")).toBe(10_000);
  });

  test("four equal suppliers are 2 500", () => {
    expect(herfindahlHirschman(shares(0.25, 0.25, 0.25, 0.25), "atomistic")).toBe(2500);
  });

  test("an unattributed half is between many small suppliers and one", () => {
    expect(herfindahlHirschman(shares(0.5), "atomistic")).toBe(2500);
    expect(herfindahlHirschman(shares(0.5), "one-supplier")).toBe(5000);
  });

  test("no suppliers is not known, which is not low", () => {
    expect(herfindahlHirschman([], "atomistic")).toBeNull();
  });

  test("shares above one are a mistake of the caller", () => {
    expect(() => herfindahlHirschman(shares(0.7, 0.5), "atomistic")).toThrow(RangeError);
  });

  test("shares of a world total that was rounded down are brought back to one", () => {
    const [a, b] = withinOne(shares(0.71, 0.31));
    expect((a ?? 0) + (b ?? 0)).toBeCloseTo(1, 12);
    expect((a ?? 0) / (b ?? 1)).toBeCloseTo(0.71 / 0.31, 12);
  });

  test("shares that leave a rest are left alone", () => {
    expect(withinOne(shares(0.4, 0.3))).toEqual([0.4, 0.3]);
  });
});

test("an index is medium from 1 500 and high above 2 500, as the guidelines of 2010 say", () => {
  expect([0, 1499.9, 1500, 2500, 2500.1, 10_000].map(concentrationLevel)).toEqual([
    "low",
    "low",
    "medium",
    "medium",
    "high",
    "high",
  ]);
});
