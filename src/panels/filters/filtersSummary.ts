import type { Words } from "#i18n/words.ts";
import type { Scene } from "#scene/contract/scene.ts";

/** What the filters are set to, in a few words. */
export function filtersSummary({ view }: Scene, words: Words): string {
  const { top } = view;
  return words.text("filters.summary", {
    form: words.text(`form.${view.flows}.name`),
    unit: words.text(`filters.unit.${view.unit}`),
    top:
      top.kind === "count"
        ? words.text("filters.top.count", { count: top.flows })
        : words.text("filters.top.cover", { percent: top.percent }),
    partners:
      view.partners === "all" || view.partners === "agreement"
        ? words.text(`filters.partners.${view.partners}`)
        : words.place(view.partners),
  });
}
