import type { DigestMaterial, StudyRow } from "#schema/digest.ts";
import { ACTIVITIES, type Activity, type MaterialId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Project } from "#schema/project.ts";
import { type Share, share } from "#schema/units.ts";
import { countProjects, type ProjectCount, projectsAt } from "./countProjects.ts";
import { type GapState, gapState } from "./gapState.ts";

/** A stage with a benchmark of Article 5(1)(a) of Regulation (EU) 2024/1252. */
export type BenchmarkStage = Exclude<Activity, "substitution">;

/** The benchmarks of Article 5(1)(a) of Regulation (EU) 2024/1252 for 2030, as parts of the EU's yearly consumption. */
export const STAGE_BENCHMARKS: Readonly<Record<BenchmarkStage, Share>> = {
  extraction: share(0.1),
  processing: share(0.4),
  recycling: share(0.25),
};

/** A stage of a material: its projects, and how output stands against the benchmark, where it has one. */
export interface StageGap {
  readonly activity: Activity;
  readonly count: ProjectCount;
  /** Part of the EU's consumption, 0–1; null where not known, and for substitution. */
  readonly output: Share | null;
  /** Null for substitution, which has none. */
  readonly benchmark: Share | null;
  /** Null where there is no benchmark. */
  readonly state: GapState | null;
}

/** A strategic raw material with its stages, in the order of `ACTIVITIES`. */
export interface MaterialGaps {
  readonly material: MaterialId;
  readonly stages: readonly StageGap[];
}

/** Output at a stage: 1 − import reliance, and for recycling the end-of-life recycling input rate; 0–1. */
function outputAt(study: StudyRow | undefined, stage: BenchmarkStage): Share | null {
  if (study === undefined) return null;
  if (stage === "recycling") return study.recyclingInputRate === null ? null : share(study.recyclingInputRate);
  const reliance =
    stage === "extraction" ? study.importRelianceExtraction : study.importRelianceProcessing;
  return reliance === null ? null : share(1 - reliance);
}

/**
 * Every strategic raw material as the Regulation lists it, heavy and light rare earths apart: how output stood in the EU's
 * 2023 study against the benchmark of each stage, and which Strategic Projects there are.
 */
export function materialGaps(
  { materials }: Pick<Manifest, "materials">,
  digest: readonly DigestMaterial[],
  projects: readonly Project[],
): readonly MaterialGaps[] {
  return materials
    .filter(({ strategic, isLegalEntry }) => strategic && isLegalEntry)
    .map(({ id }) => {
      const study = digest
        .find(({ material }) => material === id)
        ?.study.find(({ product }) => product === "");
      const stages = ACTIVITIES.map((activity): StageGap => {
        const count = countProjects(projectsAt(projects, id, activity));
        if (activity === "substitution")
          return { activity, count, output: null, benchmark: null, state: null };
        const output = outputAt(study, activity);
        const benchmark = STAGE_BENCHMARKS[activity];
        return { activity, count, output, benchmark, state: gapState(output, benchmark, count) };
      });
      return { material: id, stages };
    });
}
