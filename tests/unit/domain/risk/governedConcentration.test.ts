import { describe, expect, test } from "vitest";
import { effectiveSuppliers } from "#domain/risk/effectiveSuppliers.ts";
import { governanceScore } from "#domain/risk/governanceScore.ts";
import { type GovernedSupplier, governedConcentration } from "#domain/risk/governedConcentration.ts";
import { share } from "#schema/units.ts";

function supplier(place: string, part: number, beside: Partial<GovernedSupplier> = {}): GovernedSupplier {
  return { place, share: share(part), governance: 5, trade: 1, ...beside };
}

describe("governance", () => {
  test("runs from 0, the best, to 10, the worst", () => {
    expect(governanceScore(2.5)).toBe(0);
    expect(governanceScore(0)).toBe(5);
    expect(governanceScore(-2.5)).toBe(10);
  });

  test("gives Nigeria the 6.92 of the 2017 study", () => {
    expect(governanceScore(-0.96)).toBeCloseTo(6.92, 12);
  });
});

describe("concentration weighed by governance", () => {
  test("is what Nigeria adds to the 4.6 of tantalum in the 2017 study, nearly all of it", () => {
    const { value, suppliers } = governedConcentration([supplier("NGA", 0.81, { governance: 6.92 })]);
    expect(value).toBeCloseTo(4.54, 2);
    expect(suppliers[0]?.part).toBe(1);
  });

  test("counts each supplier by the square of its share, its governance and its limits on exports", () => {
    const { value, suppliers } = governedConcentration([
      supplier("CHN", 0.6, { governance: 6, trade: 1.5 }),
      supplier("DEU", 0.4, { governance: 2, trade: 0.8 }),
    ]);
    expect(suppliers.map(({ contribution }) => contribution)).toEqual([
      expect.closeTo(3.24, 12),
      expect.closeTo(0.256, 12),
    ]);
    expect(value).toBeCloseTo(3.496, 12);
    expect(suppliers.reduce((sum, { part }) => sum + (part ?? 0), 0)).toBeCloseTo(1, 12);
  });

  test.each(["governance", "trade"] as const)("is not known where the %s of a supplier is not", (term) => {
    const { value, suppliers } = governedConcentration([
      supplier("CHN", 0.9, { [term]: null }),
      supplier("DEU", 0.1),
    ]);
    expect(value).toBeNull();
    expect(suppliers.map(({ contribution }) => contribution)).toEqual([null, expect.closeTo(0.05, 12)]);
    expect(suppliers.map(({ part }) => part)).toEqual([null, null]);
  });

  test("is not known without suppliers", () => expect(governedConcentration([]).value).toBeNull());
});

describe("the effective number of suppliers", () => {
  test("is the number of suppliers where all are equal", () => {
    expect(effectiveSuppliers([share(0.25), share(0.25), share(0.25), share(0.25)])).toBeCloseTo(4, 12);
  });

  test("is 3.3 for shares of 40, 30, 20 and 10 %, an HHI of 3 000", () => {
    expect(effectiveSuppliers([share(0.4), share(0.3), share(0.2), share(0.1)])).toBeCloseTo(10 / 3, 12);
  });

  test("is never below one, however shares are rounded", () => {
    expect(effectiveSuppliers([share(1.01)])).toBe(1);
  });

  test("is not known without suppliers", () => expect(effectiveSuppliers([])).toBeNull());
});
