import { createNumberFormat } from "./numberFormat.ts";

/**
 * What stands in a message: text, a value by its name, as a number where it says so, a choice by a value, or 0 for the
 * number of the plural around it.
 */
export type Part = string | 0 | readonly [value: string, as?: "number"] | Choice;

/** A choice among wordings by a value: by what it is, or, where there is an offset, by the plural it takes less the offset. */
type Choice = readonly [value: string, wordings: Readonly<Record<string, PackedMessage>>, offset?: number];

/** A message with values in it, taken apart by `packMessage`. */
export type PackedMessage = readonly Part[];

/** A message: text that says just what is written in it, or one with values. */
export type Message = string | PackedMessage;

type Values = Readonly<Record<string, string | number>>;

/** Tags under which `Intl` knows a language, where the bare tag would mean another variety. */
const INTL_TAGS: Readonly<Record<string, string>> = { pt: "pt-PT" };

/** The tag of a language for `Intl`: European Portuguese is not what `pt` alone means there. */
export function intlTag(language: string): string {
  return INTL_TAGS[language] ?? language;
}

function valueFor(values: Values, name: string): string | number {
  const value = values[name];
  if (value === undefined) throw new RangeError(`a message lacks its value ${name}`);
  return value;
}

/**
 * Makes a function that puts values into messages of one language, as ICU has it.
 *
 * Numbers inside messages take the same form as everywhere else. A message that lacks a value comes out as it is, so that
 * the fault shows.
 */
export function createMessageFormat(language: string): (message: Message, values: Values) => string {
  const number = createNumberFormat(language);
  let rules: Intl.PluralRules | undefined;

  function wording([name, wordings, offset]: Choice, values: Values): string {
    const value = valueFor(values, name);
    if (offset === undefined) return fill(wordings[value] ?? wordings["other"] ?? [], values, 0);
    const counted = Number(value) - offset;
    rules ??= new Intl.PluralRules(intlTag(language));
    const chosen = wordings[`=${value}`] ?? wordings[rules.select(counted)] ?? wordings["other"] ?? [];
    return fill(chosen, values, counted);
  }

  function fill(message: PackedMessage, values: Values, counted: number): string {
    return message
      .map((part) => {
        if (typeof part === "string") return part;
        if (part === 0) return number(counted);
        const [name, how] = part;
        if (how === undefined) return String(valueFor(values, name));
        if (how === "number") return number(Number(valueFor(values, name)));
        return wording(part as Choice, values);
      })
      .join("");
  }

  return (message, values) => {
    if (typeof message === "string") return message;
    try {
      return fill(message, values, 0);
    } catch {
      return JSON.stringify(message);
    }
  };
}
