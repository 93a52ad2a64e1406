import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Message, PackedMessage, Part } from "./messageFormat.ts";

/** Characters that mean something in an ICU message. */
const SYNTAX = /[{}'<]/;

/**
 * Takes a message in ICU syntax apart, when the site is built: no page carries the program that can, or waits for it.
 *
 * @returns the text itself where it says just what is written in it
 * @throws SyntaxError for a message that is not well-formed, RangeError where it holds what our messages do without: figures
 *         come worded, and markup has no place in them
 */
export function packMessage(text: string): Message {
  return SYNTAX.test(text) ? packElements(parse(text, { captureLocation: false })) : text;
}

function packElements(elements: readonly MessageFormatElement[]): PackedMessage {
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
  return Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, packElements(value)]));
}
