import type { BenchmarkBand } from "#schema/policy.ts";
import type { OutputGauge } from "./outputGauges.ts";

/**
 * How our figure stands to the band that the Joint Research Centre found: in it; outside, though on the same side of the
 * benchmark; or on the other side.
 */
export type Comparison = "agrees" | "outside" | "opposite";

function isIn(value: number, { kind, from, to }: NonNullable<BenchmarkBand["band"]>): boolean {
  switch (kind) {
    case "least":
      return value >= from;
    case "over":
      return value > from;
    case "under":
      return value < to;
    case "between":
      return value >= from && value <= to;
    case "exactly":
      return value === from;
  }
}

/** Compares a gauge with the Centre's band; null where one of both is missing, so that nothing can be compared. */
export function compareWithBand(
  { share, mark }: OutputGauge,
  entry: BenchmarkBand | null,
): Comparison | null {
  if (share === null || !entry?.band) return null;
  if (isIn(share, entry.band)) return "agrees";
  return share >= mark === entry.isReached ? "outside" : "opposite";
}
