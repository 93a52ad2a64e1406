import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankSuppliers, type Supplier, uncountedTerms } from "#domain/alternatives/rankSuppliers.ts";
import { SUPPLIER_TERMS, type TermFigures, type TermWeights } from "#domain/alternatives/supplierTerms.ts";

const NOTHING: TermFigures = {
  exports: null,
  production: null,
  reserves: null,
  governance: null,
  agreement: null,
  project: null,
  room: null,
};
const NO_WEIGHT: TermWeights = {
  exports: 0,
  production: 0,
  reserves: 0,
  governance: 0,
  agreement: 0,
  project: 0,
  room: 0,
};

const supplier = (place: string, figures: Partial<TermFigures>): Supplier => ({
  place,
  figures: { ...NOTHING, ...figures },
});

const anyFigure = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), {
  nil: null,
});
const anySuppliers = fc
  .uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { maxLength: 12 })
  .chain((places) =>
    fc.tuple(
      ...places.map((place) =>
        fc
          .record(Object.fromEntries(SUPPLIER_TERMS.map((term) => [term, anyFigure])))
          .map((figures): Supplier => ({ place, figures: figures as unknown as TermFigures })),
      ),
    ),
  );

describe("with one weight alone", () => {
  test("the order is the plain order of that term, those not known last", () => {
    fc.assert(
      fc.property(
        anySuppliers,
        fc.constantFrom(...SUPPLIER_TERMS),
        fc.integer({ min: 1, max: 10 }),
        (all, term, weight) => {
          const ranked = rankSuppliers(all, { ...NO_WEIGHT, [term]: weight });
          const plain = all.toSorted((a, b) => {
            const [left, right] = [a.figures[term], b.figures[term]];
            if (left !== right) return (right ?? -Infinity) - (left ?? -Infinity);
            return a.place < b.place ? -1 : 1;
          });
          const isKnown = all.some(({ figures }) => figures[term] !== null);
          expect(ranked?.map(({ place }) => place)).toEqual(
            isKnown ? plain.map(({ place }) => place) : undefined,
          );
        },
      ),
    );
  });
});

describe("a score", () => {
  test("is the weighted mean of terms scaled from the least to the largest candidate", () => {
    const ranked = rankSuppliers(
      [
        supplier("AAA", { exports: 100, governance: -1 }),
        supplier("BBB", { exports: 50, governance: 1 }),
        supplier("CCC", { exports: 0, governance: 0 }),
      ],
      { ...NO_WEIGHT, exports: 3, governance: 1 },
    );
    expect(ranked?.map(({ place, score }) => [place, score])).toEqual([
      ["AAA", 0.75],
      ["BBB", 0.625],
      ["CCC", 0.125],
    ]);
  });

  test("does not change when all weights are doubled, and lies between 0 and 1 with its bounds in order", () => {
    fc.assert(
      fc.property(
        anySuppliers,
        fc.tuple(...SUPPLIER_TERMS.map(() => fc.integer({ min: 0, max: 5 }))),
        (all, drawn) => {
          const weights = (times: number) =>
            Object.fromEntries(SUPPLIER_TERMS.map((term, at) => [term, times * (drawn[at] ?? 0)]));
          const once = rankSuppliers(all, weights(1) as unknown as TermWeights);
          const twice = rankSuppliers(all, weights(2) as unknown as TermWeights);
          expect(twice?.map(({ place }) => place)).toEqual(once?.map(({ place }) => place));
          for (const { score, most, lacking } of once ?? []) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(most).toBeLessThanOrEqual(1 + 1e-9);
            expect(most - score >= 0).toBe(true);
            expect(most === score).toBe(lacking.length === 0);
          }
        },
      ),
    );
  });

  test("names what is not known, and says how high it might be, where zero is a figure like any other", () => {
    const ranked = rankSuppliers(
      [
        supplier("AAA", { exports: 10, reserves: 0 }),
        supplier("BBB", { exports: 5, reserves: null }),
        supplier("CCC", { exports: 0, reserves: 0.4 }),
      ],
      { ...NO_WEIGHT, exports: 1, reserves: 1 },
    );
    expect(ranked?.find(({ place }) => place === "BBB")).toMatchObject({
      score: 0.25,
      most: 0.75,
      lacking: ["reserves"],
    });
    expect(ranked?.find(({ place }) => place === "AAA")).toMatchObject({
      score: 0.5,
      most: 0.5,
      lacking: [],
    });
  });

  test("leaves out a term that is known of nobody, and says so", () => {
    const all = [supplier("AAA", { exports: 1 }), supplier("BBB", { exports: 2 })];
    const weights = { ...NO_WEIGHT, exports: 1, reserves: 9 };
    expect(rankSuppliers(all, weights)?.map(({ place, score, lacking }) => [place, score, lacking])).toEqual([
      ["BBB", 1, []],
      ["AAA", 0, []],
    ]);
    expect(uncountedTerms(all, weights)).toEqual(["reserves"]);
    expect(rankSuppliers(all, { ...NO_WEIGHT, reserves: 9 })).toBeNull();
  });

  test("is not there without any weight", () => {
    expect(rankSuppliers([supplier("AAA", { exports: 1 })], NO_WEIGHT)).toBeNull();
  });
});
