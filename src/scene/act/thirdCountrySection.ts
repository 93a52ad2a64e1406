import {
  isAboveCeiling,
  largestThirdCountry,
  type ThirdCountryGauge,
} from "#domain/benchmarks/thirdCountryGauges.ts";
import { BENCHMARK_SHARE } from "#domain/shareClasses.ts";
import type { MessageValue } from "#i18n/messageRef.ts";
import { type MaterialId, STAGES } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { BriefingSection } from "../contract/briefing.ts";
import { thirdCountryCell } from "./actCells.ts";
import type { ActEntry } from "./actEntry.ts";
import { ABOUT_THIRD, MATERIAL_COLUMN, materialCell } from "./gaugesSection.ts";
import { thirdCountryValue } from "./thirdCountryValue.ts";

/** Materials that the Court of Auditors names as above the ceiling at processing (special report 04/2026). */
const AUDITED: readonly MaterialId[] = ["lithium", "magnesium", "gallium", "rare-earths"];

/** Materials for which it is known whether one third country exceeds the ceiling, and those where one does. */
export function ceilingOf(entries: readonly ActEntry[]) {
  const known = entries.filter(({ third }) => largestThirdCountry(third) !== null);
  return { known, above: known.filter(({ third }) => third.some(isAboveCeiling)) };
}

function named({ material }: ActEntry, gauge: ThirdCountryGauge): MessageValue[] {
  const place = thirdCountryValue(gauge);
  if (place === null) return [];
  return [{ phrase: { id: "act.third.item", values: { material: { material: material.id }, place } } }];
}

/** The largest third country of each strategic material, stage by stage. */
export function thirdCountrySection(manifest: Manifest, entries: readonly ActEntry[]): BriefingSection {
  const { known, above } = ceilingOf(entries);
  const list = above.flatMap((entry) => {
    const largest = largestThirdCountry(entry.third);
    return largest === null ? [] : named(entry, largest);
  });
  const mark = { share: BENCHMARK_SHARE };
  return {
    id: "third-countries",
    title: { id: "act.third", values: { mark } },
    says: [
      ...(above.length === 0
        ? []
        : [
            {
              id: "act.third.above",
              values: { count: above.length, known: known.length, mark, list: { list } },
            },
          ]),
      {
        id: "act.third.auditors",
        values: { mark, list: { list: AUDITED.map((material) => ({ material })) } },
      },
    ],
    table: {
      order: null,
      columns: [
        MATERIAL_COLUMN,
        ...STAGES.map((stage) => ({
          id: stage,
          title: { id: `activity.${stage}`, values: {} },
          holds: "number" as const,
          about: ABOUT_THIRD,
        })),
      ],
      rows: entries.map((entry) => ({
        id: entry.material.id,
        cells: [
          materialCell(manifest, entry),
          ...STAGES.map((stage) =>
            thirdCountryCell(manifest, entry, entry.third.find((gauge) => gauge.stage === stage) ?? null),
          ),
        ],
      })),
    },
    notes: [{ id: "note.assessment.threshold", values: {} }],
  };
}
