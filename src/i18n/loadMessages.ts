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
const FIRST_FILES: Files = import.meta.glob<Messages>("./messages/first/*.json", { import: "default" });

async function filesOf(parts: readonly MessagePart[]): Promise<Files> {
  if (parts.every((part) => part === "first")) return FIRST_FILES;
  const { LATER_FILES } = await import("./laterMessages.ts");
  return { ...FIRST_FILES, ...LATER_FILES };
}

/**
 * Loads catalogues of a language; English for one that the app does not speak or cannot load.
 *
 * Rejects only when English cannot be loaded either.
 *
 * @param parts  what the first map says, or that and more
 */
export async function loadMessages(locale: string, parts: readonly MessagePart[]): Promise<Catalogue> {
  const rest = parts.includes("rest") ? "here" : "pending";
  try {
    const held = await filesOf(parts);
    const files = parts.map((part) => held[`./messages/${part}/${locale}.json`]);
    if (files.every((load) => load !== undefined)) {
      const loaded = await Promise.all(files.map((load) => load()));
      return { locale, messages: Object.assign({}, ...loaded), rest };
    }
  } catch (error) {
    if (locale === "en") throw error;
  }
  const { messages } = await loadMessages("en", parts);
  if (locale !== LONG_STRINGS_LOCALE) return { locale: "en", messages, rest };
  const { lengthenMessages } = await import("./lengthenMessages.ts");
  return { locale: "en", messages: lengthenMessages(messages), rest };
}
