import { compareWithBand } from "#domain/benchmarks/compareWithBand.ts";
import type { StageGap } from "#domain/projects/materialGaps.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { BenchmarkBand } from "#schema/policy.ts";
import { cell } from "../briefing/cell.ts";
import type { BriefingCell } from "../contract/briefing.ts";
import { countPhrase } from "./countPhrase.ts";

/** What must be known about the output: that none is printed, what 0 can mean, or that the Joint Research Centre differs. */
function remarkOn({ state, gauge }: StageGap, other: BenchmarkBand | null): MessageRef | null {
  if (state === "unknown") return { id: "projects.remark.not-known", values: {} };
  if (gauge?.benchmark === "recycling" && gauge.share === 0)
    return { id: "projects.remark.zero", values: {} };
  if (other === null) return null;
  return {
    id: "projects.remark.jrc",
    values: { reached: other.isReached ? "yes" : "no", year: { year: other.year } },
  };
}

/** How many projects a stage has, with its output beside the benchmark, and whether the Joint Research Centre agrees. */
export function stageCell(
  stage: StageGap,
  band: BenchmarkBand | null,
  beside: Pick<BriefingCell, "leadsTo" | "sourceIds">,
): BriefingCell {
  const { count, gauge, state } = stage;
  const isDisputed = gauge !== null && compareWithBand(gauge, band) === "opposite";
  const other = isDisputed ? band : null;
  return cell({ phrase: countPhrase(count) }, count.inside + count.outside, {
    leadsTo: beside.leadsTo,
    sourceIds: [...beside.sourceIds, ...(other === null ? [] : [other.sourceId])],
    mark:
      gauge === null || state === null
        ? null
        : {
            id: "projects.mark",
            values: {
              state: isDisputed && state === "reached" ? "disputed" : state,
              output: { share: gauge.share ?? 0 },
              benchmark: { share: gauge.mark },
            },
          },
    gauge:
      gauge === null || gauge.share === null
        ? null
        : { share: gauge.share, mark: gauge.mark, side: "at-least" },
    remark: remarkOn(stage, other),
  });
}
