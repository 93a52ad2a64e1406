import { scaleThreshold } from "d3-scale";

/** Share above which the Act asks for a remedy: Regulation (EU) 2024/1252, Article 5(1)(b). */
export const BENCHMARK_SHARE = 0.65;

/**
 * Class breaks of every share map, 0–1. Anchored in policy (10, 25, 40 and 65 % are figures of the
 * Regulation) and the same for every material, year and filter, so that a colour means one thing.
 */
export const CLASS_BREAKS = [0, 0.05, 0.1, 0.25, 0.4, BENCHMARK_SHARE, 1] as const;

const inner = CLASS_BREAKS.slice(1, -1);
const classes = scaleThreshold<number, number>(
  inner,
  Array.from({ length: inner.length + 1 }, (_, index) => index),
);

/**
 * Index of the class a share falls in, 0–5. A share on a break belongs to the class above it, except
 * that exactly 65 % does not exceed the benchmark.
 */
export function classOf(share: number): number {
  return share === BENCHMARK_SHARE ? inner.length - 1 : classes(share);
}
