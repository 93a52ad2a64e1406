import fc from "fast-check";
import { expect, test } from "vitest";
import { impliedEuSourcing } from "#domain/risk/impliedEuSourcing.ts";
import { supplyRisk } from "#domain/risk/supplyRisk.ts";

const GERMANIUM = {
  sharesUsed: "GS+EU",
  global: 3.97,
  euSourcing: null,
  importReliance: 0.42,
  recyclingInputRate: 0.02,
  substitution: 0.94,
} as const;

test("germanium's published 1.8 means that what the EU sources has a concentration of about 1.4", () => {
  expect(impliedEuSourcing(GERMANIUM, 1.8)).toBeCloseTo(1.42, 2);
});

test("is what the formula gives the published value with", () => {
  const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  const concentration = fc.double({ min: 0.1, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      concentration,
      concentration,
      part,
      part,
      part,
      (global, euSourcing, reliance, rate, index) => {
        const terms = {
          sharesUsed: "GS+EU",
          global,
          euSourcing,
          importReliance: reliance,
          recyclingInputRate: rate,
          substitution: index,
        } as const;
        expect(impliedEuSourcing(terms, supplyRisk(terms) ?? Number.NaN)).toBeCloseTo(euSourcing, 6);
      },
    ),
  );
});

test("is not known without a term, or where the world alone explains more", () => {
  expect(impliedEuSourcing({ ...GERMANIUM, global: null }, 1.8)).toBeNull();
  expect(impliedEuSourcing(GERMANIUM, 0.1)).toBeNull();
});
