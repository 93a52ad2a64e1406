import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isAboveCeiling,
  largestThirdCountry,
  type SourcingShares,
  thirdCountryGauges,
} from "#domain/benchmarks/thirdCountryGauges.ts";

const isEuMember = (place: string) => ["FIN", "BEL", "DEU"].includes(place);

const sources = (
  shares: Readonly<Record<string, number>>,
  changes: Partial<SourcingShares> = {},
): SourcingShares => ({
  stage: "processing",
  product: "",
  countsCompounds: false,
  series: "eu-sourcing-processing",
  places: Object.keys(shares),
  shares: Object.values(shares),
  ...changes,
});

const study = (extraction: number | null, processing: number | null) => [
  {
    product: "",
    importRelianceExtraction: extraction,
    importRelianceProcessing: processing,
    recyclingInputRate: null,
  },
];

const gaugesOf = (
  rows: readonly SourcingShares[],
  terms = study(null, 1),
  elements: readonly string[] = [],
  isCopied = false,
) => thirdCountryGauges(rows, terms, elements, isCopied, isEuMember);

describe("the largest third country", () => {
  test("is no member of the EU, and those of equal rank stand together, as for refined cobalt", () => {
    const [gauge] = gaugesOf([sources({ FIN: 0.62, BEL: 0.29, CHN: 0.02, COD: 0.02, NOR: 0.01 })]);
    expect(gauge).toMatchObject({ places: ["CHN", "COD"], share: 0.02, distance: -0.63 });
  });

  test("exceeds the ceiling above 65 %, not at it", () => {
    const [at] = gaugesOf([sources({ CHN: 0.65 })]);
    const [above] = gaugesOf([sources({ CHN: 0.66 })]);
    expect([at, above].map((gauge) => gauge && isAboveCeiling(gauge))).toEqual([false, true]);
    expect([at?.distance, above?.distance]).toEqual([0, 0.01]);
  });

  test("is not known where the study prints no sources, copies those of the world, or names members only", () => {
    expect(gaugesOf([])).toMatchObject([{ share: null, places: [], unknown: "not-printed" }]);
    expect(gaugesOf([], study(null, 0.42), [], true)).toMatchObject([{ unknown: "copied-shares" }]);
    expect(gaugesOf([sources({ FIN: 0.34, BEL: 0.43 })])).toMatchObject([{ unknown: "members-only" }]);
  });

  test("is that of an element that the Act names, never of another", () => {
    const yttrium = sources({ CHN: 0.61 }, { product: "yttrium" });
    const cerium = sources({ CHN: 0.85 }, { product: "cerium" });
    expect(gaugesOf([yttrium], study(null, 1), ["dysprosium"])).toMatchObject([
      { share: null, unknown: "other-elements" },
    ]);
    expect(gaugesOf([yttrium, cerium], study(null, 1), ["neodymium", "cerium"])).toMatchObject([
      { product: "cerium", share: 0.85 },
    ]);
  });

  test("over all stages is not known while one stage is not, unless the ceiling is exceeded at the other", () => {
    const below = gaugesOf([sources({ CHN: 0.02 })], study(0.81, 0.01));
    const above = gaugesOf([sources({ CHL: 0.79 })], study(0.81, 1));
    expect(below.map(({ stage, unknown }) => [stage, unknown])).toEqual([
      ["extraction", "not-printed"],
      ["processing", null],
    ]);
    expect(largestThirdCountry(below)).toBeNull();
    expect(largestThirdCountry(above)).toMatchObject({ stage: "processing", places: ["CHL"] });
  });

  test("has no share that is more than all of what comes from outside the EU", () => {
    const places = ["CHN", "CHL", "FIN", "BEL", "USA", "DEU"];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 }), (percents) => {
        const total = Math.max(
          1,
          percents.reduce((sum, each) => sum + each, 0),
        );
        const shares = Object.fromEntries(
          places.map((place, index) => [place, (percents[index] ?? 0) / total]),
        );
        const [gauge] = gaugesOf([sources(shares)]);
        if (gauge?.share == null) return;
        expect(gauge.places.some(isEuMember)).toBe(false);
        expect(gauge.shareOfOutside).toBeGreaterThanOrEqual(gauge.share - 1e-9);
        expect(gauge.shareOfOutside).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
