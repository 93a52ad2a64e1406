import type { Words } from "#i18n/words.ts";
import type { Scene } from "#scene/contract/scene.ts";

/** Every source of a Scene with its year and edition, in one line of text. */
export function sourcesLine({ sources }: Scene, words: Words): string {
  const list = sources.map(words.source);
  return list.length === 0
    ? words.text("sources.none")
    : words.text("embed.sources", { list: words.formats.remarks([...new Set(list)]) });
}
