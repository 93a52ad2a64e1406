import { lengthenMessages } from "./lengthenMessages.ts";
import { LONG_STRINGS_LOCALE } from "./locales.ts";
import type { MessagePart } from "./messageParts.ts";
import type { Messages, Words } from "./words.ts";

/** A catalogue and the language it is in. */
export interface Catalogue {
  readonly locale: string;
  readonly messages: Messages;
  readonly rest: Words["rest"];
}

type Files = Readonly<Record<string, () => Promise<Messages>>>;

/** Each catalogue is a few files, so that a reader downloads one language, first what the first map says, and of pages the one in view. */
const FILES: Files = import.meta.glob<Messages>("./messages/*/[a-z][a-z].json", { import: "default" });

/**
 * Loads catalogues of a language; English for one that the app does not speak or cannot load.
 *
 * Rejects only when English cannot be loaded either.
 *
 * @param parts  what the first map says, or that and more
 */
export async function loadMessages(locale: string, parts: readonly MessagePart[]): Promise<Catalogue> {
  const files = parts.map((part) => FILES[`./messages/${part}/${locale}.json`]);
  const rest = parts.includes("rest") ? "here" : "pending";
  if (files.every((load) => load !== undefined)) {
    try {
      const loaded = await Promise.all(files.map((load) => load()));
      return { locale, messages: Object.assign({}, ...loaded), rest };
    } catch (error) {
      if (locale === "en") throw error;
    }
  }
  const { messages } = await loadMessages("en", parts);
  const spoken = locale === LONG_STRINGS_LOCALE ? lengthenMessages(messages) : messages;
  return { locale: "en", messages: spoken, rest };
}
