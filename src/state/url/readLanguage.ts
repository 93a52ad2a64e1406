import { LANGUAGES } from "#schema/ids.ts";

/** A made-up language with long words, for testing the layout; no reader is told of it. */
const LONG_STRINGS = "xx-long";

/**
 * A language as the address names it: one of the app, also by the tag of one of its varieties (de-AT, de_AT), or "auto" for
 * the reader's own; undefined for any other word.
 */
export function readLanguage(text: string): string | undefined {
  const tag = text.toLowerCase();
  if (tag === "auto" || tag === LONG_STRINGS) return tag;
  return LANGUAGES.find((language) => language === tag.split(/[-_]/)[0]);
}
