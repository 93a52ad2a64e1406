import { BENCHMARKS } from "#schema/ids.ts";
import type { Criticality } from "#schema/policy.ts";
import { type Share, share } from "#schema/units.ts";
import { ACT_BENCHMARKS, type Benchmark } from "./actBenchmarks.ts";

/** What the 2023 study prints that a gauge is made from; parts, 0–1. */
export type StudyTerms = Pick<
  Criticality,
  "product" | "importRelianceExtraction" | "importRelianceProcessing" | "recyclingInputRate"
>;

/** Output in the EU beside a benchmark of the Act. */
export interface OutputGauge {
  readonly benchmark: Benchmark;
  readonly mark: Share;
  /** Part of consumption, 0–1; null where the study prints no term. */
  readonly share: Share | null;
  /** `share` less `mark`, −1 to 1; null where the share is. */
  readonly distance: number | null;
  /** The element it is of; empty for the material as a whole. */
  readonly product: string;
  /** Other elements of the list, or the group as a whole ("") where the list names elements, with another figure. */
  readonly others: readonly { readonly product: string; readonly share: Share }[];
}

/** The study prints whole per cent: what is subtracted from one has no more digits than that. */
const PRINTED_STEPS = 100;

function outputOf(benchmark: Benchmark, terms: StudyTerms): Share | null {
  const { importRelianceExtraction, importRelianceProcessing, recyclingInputRate } = terms;
  if (benchmark === "recycling") return recyclingInputRate === null ? null : share(recyclingInputRate);
  const reliance = benchmark === "extraction" ? importRelianceExtraction : importRelianceProcessing;
  return reliance === null ? null : share(Math.round((1 - reliance) * PRINTED_STEPS), PRINTED_STEPS);
}

/** Percentage points as a part of 1, free of binary noise. */
export function distanceOf(value: Share, mark: Share): number {
  return Math.round((value - mark) * 10_000) / 10_000;
}

/**
 * Output in the EU beside the Act's first three benchmarks: 1 − import reliance at extraction and at processing, and the
 * end-of-life recycling input rate. Output, not the capacity that Article 5(1)(a) of Regulation (EU) 2024/1252 is about.
 *
 * @param study     rows of the 2023 study for the material
 * @param elements  those of it that are strategic; empty for all
 */
export function outputGauges(study: readonly StudyTerms[], elements: readonly string[]): OutputGauge[] {
  const whole = study.find(({ product }) => product === "");
  const listed = elements.flatMap((element) => study.find(({ product }) => product === element) ?? []);
  const [lead, ...rest] = listed.length > 0 ? [...listed, ...(whole ? [whole] : [])] : whole ? [whole] : [];
  return BENCHMARKS.map((benchmark): OutputGauge => {
    const { mark } = ACT_BENCHMARKS[benchmark];
    const value = lead === undefined ? null : outputOf(benchmark, lead);
    const others = rest.flatMap((terms) => {
      const other = outputOf(benchmark, terms);
      return other === null || other === value ? [] : [{ product: terms.product, share: other }];
    });
    return {
      benchmark,
      mark,
      share: value,
      distance: value === null ? null : distanceOf(value, mark),
      product: lead?.product ?? "",
      others,
    };
  });
}
