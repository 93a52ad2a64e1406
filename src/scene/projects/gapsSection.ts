import { familyOf } from "#domain/materialFamily.ts";
import type { MaterialGaps, StageGap } from "#domain/projects/materialGaps.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { DigestMaterial } from "#schema/digest.ts";
import { ACTIVITIES, type SourceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { BenchmarkBand } from "#schema/policy.ts";
import { cell } from "../briefing/cell.ts";
import type { BriefingCell, BriefingSection } from "../contract/briefing.ts";
import { countPhrase } from "./countPhrase.ts";
import { type Gap, gapTotals } from "./gapTotals.ts";
import { mapOf } from "./mapOf.ts";

const plain = (id: string): MessageRef => ({ id, values: {} });

/** What must be known about the output at a stage: that there is no figure, or that the Joint Research Centre says otherwise. */
function remarkOn({ state }: StageGap, band: BenchmarkBand | undefined): MessageRef | null {
  if (state === "unknown") return plain("projects.remark.not-known");
  const isReached = band?.isReached ?? null;
  if (state === null || band === undefined || isReached === null) return null;
  if (isReached === (state === "reached")) return null;
  return {
    id: "projects.remark.jrc",
    values: { reached: isReached ? "yes" : "no", year: { year: band.year } },
  };
}

/** How many projects a stage has, with its output and the benchmark. */
function stageCell(
  stage: StageGap,
  band: BenchmarkBand | undefined,
  beside: Pick<BriefingCell, "leadsTo" | "sourceIds">,
): BriefingCell {
  const { count, output, benchmark, state } = stage;
  const mark: MessageRef | null =
    state === null || benchmark === null
      ? null
      : {
          id: "projects.mark",
          values: { state, output: { share: output ?? 0 }, benchmark: { share: benchmark } },
        };
  return cell({ phrase: countPhrase(count) }, count.inside + count.outside, {
    ...beside,
    mark,
    gauge: output === null ? null : { share: output, mark: benchmark, side: "at-least" },
    remark: remarkOn(stage, band),
  });
}

const named = (gaps: readonly Gap[]) => ({
  list: gaps.map(({ material, stage }) => ({
    message: `material.${material}.inline`,
    share: stage.output ?? 0,
  })),
});

/** A sentence for each stage that has gaps of a kind: which materials they are of, with their output. */
function sentences(id: string, gaps: readonly Gap[]): MessageRef[] {
  return ACTIVITIES.flatMap((activity) => {
    const here = gaps.filter(({ stage }) => stage.activity === activity);
    const benchmark = here[0]?.stage.benchmark ?? null;
    if (benchmark === null) return [];
    return [{ id, values: { activity, benchmark: { share: benchmark }, materials: named(here) } }];
  });
}

const hasNone = ({ stages }: MaterialGaps): boolean =>
  stages.every(({ count }) => count.inside + count.outside === 0);

/** Which projects each stage of each strategic raw material has, and which gaps to a benchmark have none. */
export function gapsSection(
  manifest: Manifest,
  digest: readonly DigestMaterial[],
  materials: readonly MaterialGaps[],
  sourceId: SourceId,
): BriefingSection {
  const { without, onlyOutside } = gapTotals(materials);
  const unnamed = materials.filter(hasNone).map(({ material }) => ({ material }));
  const rows = materials.map((gaps) => {
    const { material, stages } = gaps;
    const known = digest.find((candidate) => candidate.material === material);
    const study = known?.study.find(({ product }) => product === "");
    const open = stages.filter(({ state }) => state === "none").length;
    return {
      open,
      id: material,
      cells: [
        cell({ material }, material, {
          leadsTo: mapOf(manifest, material, null),
          remark: familyOf(material) === null ? null : plain("projects.remark.family"),
        }),
        ...stages.map((stage) =>
          stageCell(
            stage,
            known?.benchmarkBands.find(({ benchmark }) => benchmark === stage.activity),
            {
              leadsTo: mapOf(
                manifest,
                material,
                stage.activity === "extraction" || stage.activity === "processing" ? stage.activity : null,
              ),
              sourceIds: [sourceId, ...(study === undefined ? [] : [study.sourceId])],
            },
          ),
        ),
        cell(open, open, { sourceIds: [sourceId] }),
      ],
    };
  });
  return {
    id: "gaps",
    title: plain("projects.gaps.title"),
    says: [
      ...sentences("projects.gaps.none", without),
      ...sentences("projects.gaps.only-outside", onlyOutside),
      ...(unnamed.length === 0
        ? []
        : [{ id: "projects.gaps.unnamed", values: { materials: { list: unnamed } } }]),
    ],
    table: {
      columns: [
        { id: "material", title: plain("briefing.material"), holds: "name", about: null },
        ...ACTIVITIES.map((activity) => ({
          id: activity,
          title: plain(`activity.${activity}`),
          holds: "number" as const,
          about: { id: "projects.about", values: { activity } },
        })),
        {
          id: "open",
          title: plain("projects.column.open"),
          holds: "number",
          about: plain("projects.about.open"),
        },
      ],
      rows: rows
        .toSorted((a, b) => b.open - a.open)
        .map(({ id, cells }) => ({ id, cells })),
      order: { column: "open", direction: "descending" },
    },
    notes: [
      plain("projects.note.output"),
      plain("projects.note.outside"),
      plain("projects.note.activities"),
      plain("projects.note.capacity"),
    ],
  };
}
