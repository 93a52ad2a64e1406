import { lengthenMessages } from "./lengthenMessages.ts";
import { ENGLISH, LOCALES, LONG_STRINGS_LOCALE } from "./locales.ts";
import type { Messages } from "./words.ts";

/** A catalogue and the language it is in. */
export interface Catalogue {
  readonly locale: string;
  readonly messages: Messages;
}

/** Loads the catalogue of a language; English for one that the app does not speak or cannot load. */
export async function loadMessages(locale: string): Promise<Catalogue> {
  if (locale === LONG_STRINGS_LOCALE) return { locale: "en", messages: lengthenMessages(ENGLISH) };
  try {
    // Own keys only: "constructor" is a property of every object, and no language.
    const messages = Object.hasOwn(LOCALES, locale) ? await LOCALES[locale]?.() : undefined;
    return messages ? { locale, messages } : { locale: "en", messages: ENGLISH };
  } catch {
    return { locale: "en", messages: ENGLISH };
  }
}
