import type { Share } from "#schema/units.ts";
import type { ProjectCount } from "./countProjects.ts";

/**
 * How a stage of a material stands against its benchmark: reached; below it, with projects inside the EU, only outside
 * it, or none; or not known, where no output is published.
 */
export type GapState = "reached" | "inside" | "outside" | "none" | "unknown";

/**
 * How a stage stands against its benchmark, which what equals it reaches. A project outside the EU adds nothing to the
 * EU's own capacity, which the benchmarks of Article 5(1)(a) of Regulation (EU) 2024/1252 are about.
 *
 * @param output     part of the EU's consumption, 0–1; null where it is not known
 * @param benchmark  of the same, 0–1
 */
export function gapState(
  output: Share | null,
  benchmark: Share,
  { inside, outside }: ProjectCount,
): GapState {
  if (output === null) return "unknown";
  if (output >= benchmark) return "reached";
  if (inside > 0) return "inside";
  return outside > 0 ? "outside" : "none";
}
