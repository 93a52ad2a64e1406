import { LANGUAGES, type Language } from "#schema/ids.ts";

/** What the address says when it names no language: the reader's own. */
const AUTO = "auto";

/**
 * The first language of a reader's list that the app speaks; English when it speaks none.
 *
 * @param preferred  BCP 47 tags in the order of preference, as in `navigator.languages`
 */
export function readersLanguage(preferred: readonly string[]): Language {
  const primary = preferred.map((tag) => tag.toLowerCase().split("-")[0]);
  const spoken = primary.flatMap((tag) => LANGUAGES.filter((language) => language === tag));
  return spoken[0] ?? "en";
}

/** The language to speak: the one asked for, or the reader's own for "auto". */
export function languageFor(asked: string, preferred: readonly string[]): string {
  return asked === AUTO ? readersLanguage(preferred) : asked;
}

/** How the address asks for a language: not at all for the one the reader gets anyway. */
export function languageToAsk(language: string, preferred: readonly string[]): string {
  return language === readersLanguage(preferred) ? AUTO : language;
}
