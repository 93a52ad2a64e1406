import { ACT_BENCHMARKS } from "#domain/benchmarks/actBenchmarks.ts";
import { familyOf } from "#domain/materialFamily.ts";
import type { MaterialGaps } from "#domain/projects/materialGaps.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { DigestMaterial } from "#schema/digest.ts";
import { ACTIVITIES, type Activity, type Measure, type SourceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { cell } from "../briefing/cell.ts";
import type { BriefingColumn, BriefingRow, BriefingSection } from "../contract/briefing.ts";
import { type Gap, gapTotals } from "./gapTotals.ts";
import { mapOf } from "./mapOf.ts";
import { stageCell } from "./stageCell.ts";

const plain = (id: string): MessageRef => ({ id, values: {} });

/** What a map colours for an activity; null where no measure is about it. */
const MEASURE_OF: Readonly<Record<Activity, Measure | null>> = {
  extraction: "extraction",
  processing: "processing",
  recycling: null,
  substitution: null,
};

/** What a column shows, with the benchmark and its article. */
function aboutStage(activity: Activity): MessageRef {
  if (activity === "substitution") return { id: "projects.about", values: { activity, article: "none" } };
  const { mark, article } = ACT_BENCHMARKS[activity];
  return { id: "projects.about", values: { activity, article, benchmark: { share: mark } } };
}

const COLUMNS: readonly BriefingColumn[] = [
  { id: "material", title: plain("briefing.material"), holds: "name", about: null },
  ...ACTIVITIES.map(
    (activity): BriefingColumn => ({
      id: activity,
      title: plain(`activity.${activity}`),
      holds: "number",
      about: aboutStage(activity),
    }),
  ),
  { id: "open", title: plain("projects.column.open"), holds: "number", about: plain("projects.about.open") },
];

/** A sentence for each stage that has gaps of a kind: which materials they are of, with their output. */
function sentences(id: string, gaps: readonly Gap[]): MessageRef[] {
  return ACTIVITIES.flatMap((activity) => {
    const here = gaps.filter(({ stage }) => stage.activity === activity);
    const gauge = here[0]?.stage.gauge ?? null;
    if (gauge === null) return [];
    const materials = here.map(({ material, stage }) => ({
      message: `material.${material}.inline`,
      share: stage.gauge?.share ?? 0,
    }));
    return [
      {
        id,
        values: {
          activity: { message: `activity.${activity}` },
          benchmark: { share: gauge.mark },
          materials: { list: materials },
        },
      },
    ];
  });
}

/** Strategic raw materials that no project names. */
function unnamedOnes(materials: readonly MaterialGaps[]): MessageRef[] {
  const unnamed = materials
    .filter(({ stages }) => stages.every(({ count }) => count.inside + count.outside === 0))
    .map(({ material }) => ({ material }));
  return unnamed.length === 0
    ? []
    : [{ id: "projects.gaps.unnamed", values: { materials: { list: unnamed } } }];
}

/** Which projects each stage of each strategic raw material has, and which gaps to a benchmark have none. */
export function gapsSection(
  manifest: Manifest,
  digest: readonly DigestMaterial[],
  materials: readonly MaterialGaps[],
  sourceId: SourceId,
): BriefingSection {
  const rowOf = ({ material, stages }: MaterialGaps): BriefingRow & { readonly open: number } => {
    const { study = [], benchmarkBands = [] } = digest.find((known) => known.material === material) ?? {};
    const sourceIds = [...new Set([sourceId, ...study.map((row) => row.sourceId)])];
    const open = stages.filter(({ state }) => state === "none").length;
    return {
      open,
      id: material,
      cells: [
        cell({ material }, material, {
          leadsTo: mapOf(manifest, material, null),
          remark: familyOf(material) === null ? null : plain("projects.remark.family"),
        }),
        ...stages.map((stage) => {
          const band = benchmarkBands.find(({ benchmark }) => benchmark === stage.activity) ?? null;
          const leadsTo = mapOf(manifest, material, MEASURE_OF[stage.activity]);
          return stageCell(stage, band, { leadsTo, sourceIds });
        }),
        cell(open, open, { sourceIds }),
      ],
    };
  };
  const { without, onlyOutside } = gapTotals(materials);
  const rows = materials.map(rowOf).toSorted((a, b) => b.open - a.open);
  return {
    id: "gaps",
    title: plain("projects.gaps.title"),
    says: [
      ...sentences("projects.gaps.none", without),
      ...sentences("projects.gaps.only-outside", onlyOutside),
      ...unnamedOnes(materials),
    ],
    table: {
      columns: COLUMNS,
      rows: rows.map(({ id, cells }) => ({ id, cells })),
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
