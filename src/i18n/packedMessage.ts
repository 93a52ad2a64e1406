import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";

/**
 * What stands in a message: text, a value by its name, as a number where it says so, a choice by a value, or 0 for the
 * number of the plural around it.
 */
type Part = string | 0 | readonly [value: string, as?: "number"] | Choice;

/** A choice among wordings by a value: by what it is, or, where there is an offset, by the plural it takes less the offset. */
type Choice = readonly [value: string, wordings: Readonly<Record<string, PackedMessage>>, offset?: number];

/** A message in ICU syntax, taken apart when the site is built: no page carries the program that can, or waits for it. */
export type PackedMessage = readonly Part[];

/** A message by its text in ICU syntax, or taken apart. */
export type Message = string | PackedMessage;

/** Characters that mean something in an ICU message. */
const SYNTAX = /[{}'<]/;

/** Whether a message says just what is written in it. */
export function isPlain(message: Message): message is string {
  return typeof message === "string" && !SYNTAX.test(message);
}

/**
 * Takes a message apart.
 *
 * @throws RangeError where it holds what our messages do without: figures come worded, and markup has no place in them
 */
export function packMessage(elements: readonly MessageFormatElement[]): PackedMessage {
  return elements.map((element): Part => {
    switch (element.type) {
      case TYPE.literal:
        return element.value;
      case TYPE.pound:
        return 0;
      case TYPE.argument:
        return [element.value];
      case TYPE.number:
        if (element.style) break;
        return [element.value, "number"];
      case TYPE.select:
        return [element.value, packWordings(element.options)];
      case TYPE.plural:
        if (element.pluralType !== "cardinal") break;
        return [element.value, packWordings(element.options), element.offset];
    }
    throw new RangeError(`no message holds ${TYPE[element.type]} in this form: word figures by the formats`);
  });
}

function packWordings(
  options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>,
) {
  return Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, packMessage(value)]));
}

/** The parts of a message as FormatJS has them. */
export function unpackMessage(message: PackedMessage): MessageFormatElement[] {
  return message.map((part): MessageFormatElement => {
    if (typeof part === "string") return { type: TYPE.literal, value: part };
    if (part === 0) return { type: TYPE.pound };
    const [value, wordings, offset] = part;
    if (wordings === undefined) return { type: TYPE.argument, value };
    if (wordings === "number") return { type: TYPE.number, value };
    const options = Object.fromEntries(
      Object.entries(wordings).map(([name, wording]) => [name, { value: unpackMessage(wording) }]),
    );
    return offset === undefined
      ? { type: TYPE.select, value, options }
      : { type: TYPE.plural, value, options, offset, pluralType: "cardinal" };
  });
}
