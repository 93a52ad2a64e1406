import type { MaterialId } from "#schema/ids.ts";
import type { Benchmark } from "./actBenchmarks.ts";

/**
 * Why our figure lies outside the band of the Joint Research Centre (*Delivering the EU Green Deal*, 2025), worded below
 * `act.differs.`.
 *
 * - `no-mine`: the 2023 study prints an import reliance of 80 %, though no source here knows a mine in the EU.
 * - `older-rate`: the study of 2017 printed a recycling rate as large as the Centre's, that of 2023 prints 1 %.
 */
export type DifferenceFromJrc =
  | { readonly reason: "no-mine" }
  | {
      readonly reason: "older-rate";
      /** Element that the older rate is of; empty for the material itself. */
      readonly product: string;
      readonly rate2017: number;
    };

/** The differences that are explained: one line for each material and benchmark. Rates are parts, 0–1. */
export const JRC_DIFFERENCES: readonly ({
  readonly material: MaterialId;
  readonly benchmark: Benchmark;
} & DifferenceFromJrc)[] = [
  { material: "rare-earths-heavy", benchmark: "extraction", reason: "no-mine" },
  { material: "rare-earths-light", benchmark: "extraction", reason: "no-mine" },
  {
    material: "titanium-metal",
    benchmark: "recycling",
    reason: "older-rate",
    product: "",
    rate2017: 0.19,
  },
  {
    material: "rare-earths-heavy",
    benchmark: "recycling",
    reason: "older-rate",
    product: "terbium",
    rate2017: 0.06,
  },
  {
    material: "rare-earths-light",
    benchmark: "recycling",
    reason: "older-rate",
    product: "praseodymium",
    rate2017: 0.1,
  },
];

/**
 * Materials for which the Centre's assessment names more than 65 % from one third country, as far as we could read it:
 * seven of the eight, half of its sixteen.
 */
export const JRC_ABOVE_CEILING: readonly MaterialId[] = [
  "bismuth",
  "gallium",
  "lithium",
  "magnesium",
  "platinum-group-metals",
  "rare-earths-heavy",
  "rare-earths-light",
];
