import { describe, expect, test } from "vitest";
import { countedReliance, importReliance } from "#domain/risk/importReliance.ts";

describe("import reliance", () => {
  test("is net imports as a part of what is made and net imports together", () => {
    expect(importReliance({ production: 19, imports: 90, exports: 9 })).toBeCloseTo(0.81, 12);
  });

  test("is all where nothing is made, and none where nothing is imported", () => {
    expect(importReliance({ production: 0, imports: 5, exports: 0 })).toBe(1);
    expect(importReliance({ production: 5, imports: 0, exports: 0 })).toBe(0);
  });

  test("is none for a net exporter", () => {
    expect(importReliance({ production: 100, imports: 5, exports: 25 })).toBe(0);
  });

  test("is not known where nothing is used", () => {
    expect(importReliance({ production: 5, imports: 0, exports: 5 })).toBeNull();
  });

  // The 2017 study, table 13.
  test.each([
    ["aggregates", -12],
    ["feldspar", -25],
    ["gypsum", -21],
    ["indium", -15],
    ["natural cork", -1],
    ["perlite", -2],
    ["sulphur", -13],
    ["silica sand", 0],
  ])("counts the %s of the 2017 study, %i %%, as none", (_, percent) => {
    expect(countedReliance(percent / 100)).toBe(0);
    // Exports that leave this much less than was made.
    const consumption = 100;
    const production = consumption * (1 - percent / 100);
    expect(importReliance({ production, imports: 0, exports: production - consumption })).toBe(0);
  });
});
