import type { Message } from "./messageFormat.ts";
import type { Messages } from "./words.ts";

const FILLER = "óñšē ";

/** Length that a value in a message is taken to have. */
const LIKELY_VALUE = 5;

function lengthOf(message: Message): number {
  if (typeof message === "string") return message.length;
  return message.reduce<number>(
    (sum, part) => sum + (typeof part === "string" ? part.length : LIKELY_VALUE),
    0,
  );
}

/**
 * Makes every message of a catalogue about 40 % longer, to see whether the layout stands other languages.
 *
 * The filler goes behind the message, and breaks like words do.
 */
export function lengthenMessages(messages: Messages): Messages {
  const lengthened = Object.entries(messages).map(([key, message]) => {
    const extra = Math.ceil(Math.min(lengthOf(message), 300) * 0.4);
    const filler = FILLER.repeat(Math.ceil(extra / FILLER.length))
      .slice(0, extra)
      .trimEnd();
    return [key, typeof message === "string" ? message + filler : [...message, filler]];
  });
  return Object.fromEntries(lengthened);
}
