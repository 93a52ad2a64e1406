import type { BENCHMARKS } from "#schema/ids.ts";
import { type Share, share } from "#schema/units.ts";

export type Benchmark = (typeof BENCHMARKS)[number];

/**
 * What the EU is to be capable of by 2030, as a part of its annual consumption of all strategic raw materials together:
 * Regulation (EU) 2024/1252, Article 5(1)(a). The ceiling for a single third country is `BENCHMARK_SHARE`.
 */
export const ACT_BENCHMARKS: Readonly<Record<Benchmark, { readonly mark: Share; readonly article: string }>> =
  {
    extraction: { mark: share(0.1), article: "5(1)(a)(i)" },
    processing: { mark: share(0.4), article: "5(1)(a)(ii)" },
    recycling: { mark: share(0.25), article: "5(1)(a)(iii)" },
  };
