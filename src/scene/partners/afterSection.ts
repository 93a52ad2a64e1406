import { yearRanges } from "#domain/coverage/yearRanges.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { BriefingSection } from "../contract/briefing.ts";
import { message } from "./column.ts";
import { type Comparison, isTooEarly, latestWholeYear } from "./comparisons.ts";
import { comparisonTable } from "./comparisonTable.ts";
import type { PartnersContext } from "./partnersContext.ts";

/** Years that are held and not used, because their tables hold a part of the trade only; null where there are none. */
export function unusedYears({ materials }: PartnersContext): MessageRef | null {
  const list = materials.flatMap(({ material, digest }): MessageValue[] => {
    const years = (digest.trade?.euImports ?? []).flatMap(({ year, isComplete }) =>
      isComplete ? [] : [year],
    );
    if (years.length === 0) return [];
    const ranges = yearRanges(years).map(({ first, last }) =>
      first === last ? `${first}` : `${first}–${last}`,
    );
    return [
      {
        phrase: message("partners.material-years", {
          material: { material: material.id },
          years: ranges.join(", "),
        }),
      },
    ];
  });
  return list.length === 0 ? null : message("partners.after.unused", { list: { list } });
}

/** How the comparison is made, and which years it leaves out. */
export function comparisonNotes(context: PartnersContext): MessageRef[] {
  return [message("partners.after.note"), message("partners.after.placebos"), unusedYears(context)].flatMap(
    (note) => note ?? [],
  );
}

/** In how many cases the share was higher after the signature, and in how many lower. */
export function comparisonSays(comparisons: readonly Comparison[]): MessageRef {
  const higher = comparisons.filter(({ found: { change } }) => change.shareAfter > change.shareBefore);
  const lower = comparisons.filter(({ found: { change } }) => change.shareAfter < change.shareBefore);
  return message("partners.after.says", {
    count: comparisons.length,
    higher: higher.length,
    lower: lower.length,
  });
}

/** What partners supply before and after they signed, beside all others, other dates and other countries. */
export function afterSection(context: PartnersContext, comparisons: readonly Comparison[]): BriefingSection {
  const { partners } = context;
  const early = partners.filter((partner) => isTooEarly(context, partner));
  const last = latestWholeYear(context);
  const tooEarly =
    early.length === 0 || last === null
      ? []
      : [
          message("partners.too-early.says", {
            early: early.length,
            count: partners.length,
            last: { year: last },
          }),
        ];
  return {
    id: "after",
    title: message("partners.after"),
    says: [
      ...tooEarly,
      ...(comparisons.length === 0 ? [] : [comparisonSays(comparisons)]),
      message("partners.after.caution"),
    ],
    table: comparisonTable(context, comparisons, true),
    notes: comparisonNotes(context),
  };
}
