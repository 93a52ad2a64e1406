import type { OutputGauge } from "../benchmarks/outputGauges.ts";
import type { ProjectCount } from "./countProjects.ts";

/**
 * How a stage of a material stands against its benchmark: reached; below it, with projects inside the EU, only outside
 * it, or none; or not known, where no output is published.
 */
export type GapState = "reached" | "inside" | "outside" | "none" | "unknown";

/**
 * How a stage stands against its benchmark, which what equals it reaches. A project outside the EU adds nothing to the
 * EU's own capacity, which the benchmarks of Article 5(1)(a) of Regulation (EU) 2024/1252 are about.
 */
export function gapState(
  { share, mark }: Pick<OutputGauge, "share" | "mark">,
  { inside, outside }: ProjectCount,
): GapState {
  if (share === null) return "unknown";
  if (share >= mark) return "reached";
  if (inside > 0) return "inside";
  return outside > 0 ? "outside" : "none";
}
