import { lengthenMessages } from "./lengthenMessages.ts";
import { LONG_STRINGS_LOCALE } from "./locales.ts";
import type { Messages, Words } from "./words.ts";

/** A catalogue and the language it is in. */
export interface Catalogue {
  readonly locale: string;
  readonly messages: Messages;
  readonly rest: Words["rest"];
}

type Files = Readonly<Record<string, () => Promise<Messages>>>;

/** Each catalogue is two files, so that a reader downloads one language, and first what the first map says. */
const FIRST: Files = import.meta.glob<Messages>("./messages/first/*.json", { import: "default" });
const REST: Files = import.meta.glob<Messages>("./messages/rest/*.json", { import: "default" });

/**
 * Loads the catalogue of a language; English for one that the app does not speak or cannot load.
 *
 * Rejects only when English cannot be loaded either.
 *
 * @param part  what the first map says, or everything
 */
export async function loadMessages(locale: string, part: "first" | "all"): Promise<Catalogue> {
  const first = FIRST[`./messages/first/${locale}.json`];
  const others = REST[`./messages/rest/${locale}.json`];
  const files = part === "all" ? [first, others] : [first];
  const rest = part === "all" ? "here" : "pending";
  if (files.every((load) => load !== undefined)) {
    try {
      const loaded = await Promise.all(files.map((load) => load()));
      return { locale, messages: Object.assign({}, ...loaded), rest };
    } catch (error) {
      if (locale === "en") throw error;
    }
  }
  const { messages } = await loadMessages("en", part);
  const spoken = locale === LONG_STRINGS_LOCALE ? lengthenMessages(messages) : messages;
  return { locale: "en", messages: spoken, rest };
}
