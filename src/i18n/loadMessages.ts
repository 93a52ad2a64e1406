import { lengthenMessages } from "./lengthenMessages.ts";
import { LOCALES, LONG_STRINGS_LOCALE } from "./locales.ts";
import type { Messages } from "./words.ts";

/** Loads the catalogue of a language; English for one that the app does not speak. */
export async function loadMessages(locale: string): Promise<{ locale: string; messages: Messages }> {
  const english = LOCALES["en"];
  const load = LOCALES[locale] ?? english;
  if (load === undefined) throw new RangeError("the English catalogue is missing");
  const messages = await load();
  if (locale === LONG_STRINGS_LOCALE) return { locale: "en", messages: lengthenMessages(messages) };
  return { locale: locale in LOCALES ? locale : "en", messages };
}
