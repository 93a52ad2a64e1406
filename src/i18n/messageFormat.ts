import { type Formatters, IntlMessageFormat } from "intl-messageformat";
import { createNumberFormat } from "./numberFormat.ts";
import { isPlain, type Message, unpackMessage } from "./packedMessage.ts";

/** Tags under which `Intl` knows a language, where the bare tag would mean another variety. */
const INTL_TAGS: Readonly<Record<string, string>> = { pt: "pt-PT" };

/** The tag of a language for `Intl`: European Portuguese is not what `pt` alone means there. */
export function intlTag(language: string): string {
  return INTL_TAGS[language] ?? language;
}

// Our own formatters know the language. Without this, the first message makes the browser list all locales it has, which
// takes longer than to word everything on the page.
IntlMessageFormat.resolveLocale = () => new Intl.Locale("en");

/**
 * Makes a function that puts values into ICU messages of one language.
 *
 * Numbers inside messages take the same form as everywhere else. A message that is not well-formed comes out as it
 * is, so that the fault shows.
 */
export function createMessageFormat(
  language: string,
): (message: Message, values: Readonly<Record<string, string | number>>) => string {
  const number = { format: createNumberFormat(language) };
  const tag = intlTag(language);
  const formatters = {
    getNumberFormat: () => number,
    getPluralRules: (_: unknown, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options),
    getDateTimeFormat: () => {
      throw new RangeError("dates reach messages as text");
    },
  } as unknown as Formatters;
  const parsed = new Map<Message, IntlMessageFormat>();
  const formatOf = (message: Message): IntlMessageFormat => {
    const known = parsed.get(message);
    if (known !== undefined) return known;
    const source = typeof message === "string" ? message : unpackMessage(message);
    const format = new IntlMessageFormat(source, "en", undefined, { formatters });
    parsed.set(message, format);
    return format;
  };
  return (message, values) => {
    if (isPlain(message)) return message;
    try {
      return String(formatOf(message).format({ ...values }));
    } catch {
      return typeof message === "string" ? message : JSON.stringify(message);
    }
  };
}
