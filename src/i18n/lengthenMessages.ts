import type { Messages } from "./words.ts";

const FILLER = "óñšē ";

/**
 * Makes every message of a catalogue about 40 % longer, to see whether the layout stands other languages.
 *
 * The filler goes behind the message, outside its ICU arguments, and breaks like words do.
 */
export function lengthenMessages(messages: Messages): Messages {
  const lengthened = Object.entries(messages).map(([key, message]) => {
    const plain = message.replace(/\{[^{}]*\}/g, "12345");
    const extra = Math.ceil(Math.min(plain.length, 300) * 0.4);
    return [
      key,
      message +
        FILLER.repeat(Math.ceil(extra / FILLER.length))
          .slice(0, extra)
          .trimEnd(),
    ];
  });
  return Object.fromEntries(lengthened);
}
