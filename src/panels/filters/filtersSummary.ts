import type { Words } from "#i18n/words.ts";
import type { Scene } from "#scene/contract/scene.ts";

/** What the filters are set to, in a few words. */
export function filtersSummary({ question, filters }: Scene, words: Words): string {
  const { top } = filters;
  return words.text("filters.summary", {
    form: words.text(`form.${question.flows}.name`),
    unit: words.text(`filters.unit.${question.unit}`),
    top:
      top.kind === "count"
        ? words.text("filters.top.count", { count: top.flows })
        : words.text("filters.top.cover", { percent: top.percent }),
    partners:
      filters.partners === "all" || filters.partners === "agreement"
        ? words.text(`filters.partners.${filters.partners}`)
        : words.place(filters.partners),
  });
}
