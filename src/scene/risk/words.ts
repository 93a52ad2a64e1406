import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";

/** A message of this page: its key without the page's word. */
export function say(id: string, values: MessageRef["values"] = {}): MessageRef {
  return { id: `risk.${id}`, values };
}

/** A message of this page as a value. */
export function phrase(id: string, values: MessageRef["values"] = {}): MessageValue {
  return { phrase: say(id, values) };
}

/** A supply risk or importance, as the study prints them. */
export const printed = (value: number): MessageValue => ({ score: value, digits: 1 });

/** A term or a result of the formula. */
export const worked = (value: number): MessageValue => ({ score: value, digits: 2 });
