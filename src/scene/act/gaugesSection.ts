import { ACT_BENCHMARKS } from "#domain/benchmarks/actBenchmarks.ts";
import { BENCHMARK_SHARE } from "#domain/shareClasses.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import { BENCHMARKS } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { share } from "#schema/units.ts";
import { defaultView, encodeView } from "#state/map/codec.ts";
import { cell } from "../briefing/cell.ts";
import type { BriefingCell, BriefingColumn, BriefingSection } from "../contract/briefing.ts";
import { largestCell, outputCell, stageWord } from "./actCells.ts";
import type { ActEntry } from "./actEntry.ts";

const CEILING = { share: share(BENCHMARK_SHARE) };

/** The column of materials. */
export const MATERIAL_COLUMN: BriefingColumn = {
  id: "material",
  title: { id: "briefing.material", values: {} },
  holds: "name",
  about: null,
};

/** The name of a material, which leads to the map that its page opens with. */
export function materialCell(manifest: Manifest, { material }: ActEntry): BriefingCell {
  const leadsTo = encodeView(defaultView(manifest, material), manifest);
  return cell({ material: material.id }, material.id, { leadsTo });
}

/** What the largest third country is, by which article. */
export const ABOUT_THIRD = { id: "act.about.third", values: { mark: CEILING } };

/** Materials whose figure the Joint Research Centre contradicts, a sentence for each benchmark. */
function disputes(entries: readonly ActEntry[]): MessageRef[] {
  return BENCHMARKS.flatMap((benchmark) => {
    const disputed = entries.filter(({ gauges }) =>
      gauges.some(({ gauge, comparison }) => gauge.benchmark === benchmark && comparison === "opposite"),
    );
    if (disputed.length === 0) return [];
    const list = disputed.map(({ material }) => ({ material: material.id }));
    return [{ id: "act.gauges.disputed", values: { stage: stageWord(benchmark), list: { list } } }];
  });
}

/** All strategic materials beside the four benchmarks. */
export function gaugesSection(manifest: Manifest, entries: readonly ActEntry[]): BriefingSection {
  return {
    id: "gauges",
    title: { id: "act.gauges", values: {} },
    says: [{ id: "act.gauges.output", values: {} }, ...disputes(entries)],
    table: {
      order: null,
      columns: [
        MATERIAL_COLUMN,
        ...BENCHMARKS.map((benchmark): BriefingColumn => {
          const { mark, article } = ACT_BENCHMARKS[benchmark];
          return {
            id: benchmark,
            title: { id: "act.column", values: { stage: stageWord(benchmark), mark: { share: mark } } },
            holds: "number",
            about: { id: "act.about.output", values: { benchmark, mark: { share: mark }, article } },
          };
        }),
        {
          id: "third",
          title: { id: "act.column.third", values: { mark: CEILING } },
          holds: "number",
          about: ABOUT_THIRD,
        },
      ],
      rows: entries.map((entry) => ({
        id: entry.material.id,
        cells: [
          materialCell(manifest, entry),
          ...entry.gauges.map((assessed) => outputCell(manifest, entry, assessed)),
          largestCell(manifest, entry),
        ],
      })),
    },
    notes: [
      { id: "act.note.together", values: { mark: CEILING } },
      { id: "act.note.rows", values: { count: entries.length } },
      { id: "act.note.grades", values: {} },
    ],
  };
}
