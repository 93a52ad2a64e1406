import type { DigestMaterial } from "#schema/digest.ts";
import { ACTIVITIES, type Activity, type MaterialId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Project } from "#schema/project.ts";
import { type OutputGauge, outputGauges } from "../benchmarks/outputGauges.ts";
import { strategicElements } from "../benchmarks/strategicElements.ts";
import { countProjects, type ProjectCount, projectsAt } from "./countProjects.ts";
import { type GapState, gapState } from "./gapState.ts";

/** A stage of a material: its projects, and how output stands against the benchmark, where it has one. */
export interface StageGap {
  readonly activity: Activity;
  readonly count: ProjectCount;
  /** Null for substitution, for which the Act sets no benchmark. */
  readonly gauge: OutputGauge | null;
  /** Null where there is no benchmark. */
  readonly state: GapState | null;
}

/** A strategic raw material with its stages, in the order of `ACTIVITIES`. */
export interface MaterialGaps {
  readonly material: MaterialId;
  readonly stages: readonly StageGap[];
}

/**
 * Every strategic raw material as the Regulation lists it, heavy and light rare earths apart: how output stood in the EU's
 * 2023 study against the benchmark of each stage, and which Strategic Projects there are.
 */
export function materialGaps(
  { materials }: Pick<Manifest, "materials">,
  digest: readonly Pick<DigestMaterial, "material" | "study">[],
  projects: readonly Project[],
): readonly MaterialGaps[] {
  return materials
    .filter(({ strategic, isLegalEntry }) => strategic && isLegalEntry)
    .map(({ id }) => {
      const study = digest.find(({ material }) => material === id)?.study ?? [];
      const gauges = outputGauges(study, strategicElements(id));
      const stages = ACTIVITIES.map((activity): StageGap => {
        const count = countProjects(projectsAt(projects, id, activity));
        const gauge = gauges.find(({ benchmark }) => benchmark === activity) ?? null;
        return { activity, count, gauge, state: gauge && gapState(gauge, count) };
      });
      return { material: id, stages };
    });
}
