import { lengthenMessages } from "./lengthenMessages.ts";
import { LONG_STRINGS_LOCALE } from "./locales.ts";
import type { Messages } from "./words.ts";

/** A catalogue and the language it is in. */
export interface Catalogue {
  readonly locale: string;
  readonly messages: Messages;
}

/** Each catalogue is a file of its own, so that a reader downloads one language. */
const CATALOGUES = import.meta.glob<Messages>("./messages/[a-z][a-z].json", { import: "default" });

/**
 * Loads the catalogue of a language; English for one that the app does not speak or cannot load.
 *
 * Rejects only when English cannot be loaded either.
 */
export async function loadMessages(locale: string): Promise<Catalogue> {
  const load = CATALOGUES[`./messages/${locale}.json`];
  if (load) {
    try {
      return { locale, messages: await load() };
    } catch (error) {
      if (locale === "en") throw error;
    }
  }
  const { messages } = await loadMessages("en");
  return { locale: "en", messages: locale === LONG_STRINGS_LOCALE ? lengthenMessages(messages) : messages };
}
