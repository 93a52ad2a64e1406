import type { WrittenMessages } from "../../src/cli/readMessages.ts";
import { intlTag } from "../../src/i18n/messageFormat.ts";
import same from "../../src/i18n/messages/same.json" with { type: "json" };
import { type Placeholders, readPlaceholders } from "./placeholders.ts";

/** Something wrong with one message of a translation. */
export interface Fault {
  readonly key: string;
  readonly what: string;
}

/** Values that a message gets although English does without them. */
const FURTHER_VALUES: Readonly<Record<string, readonly string[]>> = {
  "list.last": ["initial"],
  "list.next": ["initial"],
  "list.remark": ["initial"],
};

/** Larger than any count on screen. */
const MAX_COUNT = 9999;

/** Plural categories that a language uses for the whole numbers that occur. */
export function pluralCategories(language: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(intlTag(language));
  return new Set(Array.from({ length: MAX_COUNT + 1 }, (_, count) => rules.select(count)));
}

const MAY_BE_SAME: Readonly<Record<string, readonly string[]>> = same;

function mayBeSame(key: string, language: string): boolean {
  const patterns = [...(MAY_BE_SAME["*"] ?? []), ...(MAY_BE_SAME[language] ?? [])];
  return patterns.some((pattern) =>
    pattern.endsWith("*") ? key.startsWith(pattern.slice(0, -1)) : key === pattern,
  );
}

const hasWords = (message: string) => /\p{L}/u.test(message.replace(/\{[^{}]*\}/g, ""));

const missingFrom = (wanted: Iterable<string>, found: ReadonlySet<string>) =>
  [...wanted].filter((word) => !found.has(word));

function placeholderFaults(
  key: string,
  english: Placeholders,
  found: Placeholders,
  language: string,
): string[] {
  const allowed = new Set([...english.names, ...(FURTHER_VALUES[key] ?? [])]);
  const faults = [
    ...missingFrom(english.names, found.names).map((name) => `lacks the placeholder {${name}}`),
    ...missingFrom(found.names, allowed).map((name) => `has a placeholder {${name}} that gets no value`),
  ];
  for (const [name, choices] of english.choices) {
    const given = found.choices.get(name) ?? new Set();
    for (const choice of [...missingFrom(choices, given), ...missingFrom(given, choices)])
      faults.push(`does not choose by {${name}} as English does: ${choice}`);
  }
  for (const plural of found.plurals)
    for (const category of missingFrom(pluralCategories(language), plural))
      faults.push(`lacks the plural form "${category}"`);
  return faults;
}

function messageFaults(key: string, english: string, message: string, language: string): string[] {
  try {
    const faults = placeholderFaults(key, readPlaceholders(english), readPlaceholders(message), language);
    if (language !== "en" && message === english && hasWords(message) && !mayBeSame(key, language))
      faults.push("is still English");
    if (english.startsWith("* ") && !message.startsWith("* ")) faults.push("lacks its asterisk");
    return faults;
  } catch (error) {
    return [`is not well-formed: ${String(error)}`];
  }
}

/** Messages that a translation has not got. */
export function missingMessages(english: WrittenMessages, translation: WrittenMessages): string[] {
  return Object.keys(english).filter((key) => !(key in translation));
}

/** Everything wrong with the messages that a translation has; what it lacks is no fault here. */
export function catalogueFaults(
  language: string,
  english: WrittenMessages,
  translation: WrittenMessages,
): Fault[] {
  const keys = Object.keys(translation);
  const faults = keys.flatMap((key): Fault[] => {
    const source = english[key];
    if (source === undefined) return [{ key, what: "is no message of English" }];
    return messageFaults(key, source, translation[key] ?? "", language).map((what) => ({ key, what }));
  });
  const unsorted = keys.find((key, at) => at > 0 && key < (keys[at - 1] ?? ""));
  return unsorted === undefined
    ? faults
    : [...faults, { key: unsorted, what: "is out of alphabetical order" }];
}
