import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectiveNumber, herfindahlHirschman } from "#domain/concentration.ts";
import { hhi, share } from "#schema/units.ts";

describe("the effective number of suppliers", () => {
  test.each([
    // The EU's imports of gallium by its customs, 2022 to 2024: 97.4, 86.6 and 67.9 % from China.
    [0.948, "1.1"],
    [0.757, "1.3"],
    [0.503, "2.0"],
    [0.3, "3.3"],
  ])("an index of %s is like %s equal suppliers", (squares, said) => {
    expect(effectiveNumber(hhi(squares)).toFixed(1)).toBe(said);
  });

  test("equal suppliers are as many as they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
        const index = herfindahlHirschman(
          Array.from({ length: count }, () => share(1, count)),
          "atomistic",
        );
        if (index === null) throw new Error("there are suppliers");
        expect(effectiveNumber(index)).toBeCloseTo(count, 6);
      }),
    );
  });
});
