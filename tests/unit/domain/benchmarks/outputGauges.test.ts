import { describe, expect, test } from "vitest";
import { compareWithBand } from "#domain/benchmarks/compareWithBand.ts";
import { outputGauges } from "#domain/benchmarks/outputGauges.ts";
import type { BenchmarkBand } from "#schema/policy.ts";

const terms = (
  importRelianceExtraction: number | null,
  importRelianceProcessing: number | null,
  recyclingInputRate: number | null,
  product = "",
) => ({ product, importRelianceExtraction, importRelianceProcessing, recyclingInputRate });

describe("output beside the benchmarks", () => {
  test("is what import reliance leaves, and the recycling input rate, as printed for cobalt in 2023", () => {
    expect(outputGauges([terms(0.81, 0.01, 0.22)], [])).toMatchObject([
      { benchmark: "extraction", mark: 0.1, share: 0.19, distance: 0.09 },
      { benchmark: "processing", mark: 0.4, share: 0.99, distance: 0.59 },
      { benchmark: "recycling", mark: 0.25, share: 0.22, distance: -0.03 },
    ]);
  });

  test("is not known where the study prints no term: not zero", () => {
    const [extraction, processing] = outputGauges([terms(null, 1, 0)], []);
    expect(extraction).toMatchObject({ share: null, distance: null });
    expect(processing).toMatchObject({ share: 0, distance: -0.4 });
    expect(outputGauges([], []).every(({ share }) => share === null)).toBe(true);
  });

  test("is of the elements that the Act names, and says which other figures the study has", () => {
    const study = [
      terms(1, 1, 0.01),
      terms(0.8, 1, 0.01, "dysprosium"),
      terms(0.8, 1, 0.01, "terbium"),
      terms(0.5, 1, 0.01, "yttrium"),
    ];
    const [extraction, processing] = outputGauges(study, ["dysprosium", "terbium"]);
    expect(extraction).toMatchObject({
      product: "dysprosium",
      share: 0.2,
      others: [{ product: "", share: 0 }],
    });
    expect(processing).toMatchObject({ share: 0, others: [] });
  });
});

describe("a finding of the Joint Research Centre", () => {
  const band = (kind: NonNullable<BenchmarkBand["band"]>["kind"], from: number, to: number) => ({
    sourceId: "jrc",
    benchmark: "extraction" as const,
    target: 0.1,
    band: { kind, from, to },
    isReached: from >= 0.1,
    year: 2022,
  });
  const gauge = (reliance: number | null) => outputGauges([terms(reliance, null, null)], [])[0]!;

  test.each([
    ["under 2 %", band("under", 0, 0.02), 0.99, "agrees"],
    ["under 2 %", band("under", 0, 0.02), 0.8, "opposite"],
    ["4 to 10 %", band("between", 0.04, 0.1), 0.96, "agrees"],
    ["5 to 22 %", band("between", 0.05, 0.09), 0.99, "outside"],
    ["10 % or more", band("least", 0.1, 1), 0.9, "agrees"],
    ["over 80 %", band("over", 0.8, 1), 0.2, "outside"],
    ["2 %", band("exactly", 0.02, 0.02), 0.98, "agrees"],
  ])("%s is compared with its band, and with the side of the benchmark", (_, entry, reliance, said) => {
    expect(compareWithBand(gauge(reliance), entry)).toBe(said);
  });

  test("is not compared where there is no band, or no figure", () => {
    expect(compareWithBand(gauge(null), band("under", 0, 0.02))).toBeNull();
    expect(compareWithBand(gauge(0.5), { ...band("under", 0, 1), band: null })).toBeNull();
    expect(compareWithBand(gauge(0.5), null)).toBeNull();
  });
});
