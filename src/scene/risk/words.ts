import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { Governance } from "#schema/digest.ts";

/** A message of this page: its key without the page's word. */
export function say(id: string, values: MessageRef["values"] = {}): MessageRef {
  return { id: `risk.${id}`, values };
}

/** A message of this page as a value. */
export function phrase(id: string, values: MessageRef["values"] = {}): MessageValue {
  return { phrase: say(id, values) };
}

/** A supply risk or importance, as the study prints them. @param value  a score from 0 */
export const printed = (value: number): MessageValue => ({ score: value, digits: 1 });

/** A term or a result of the formula, or the difference of two. @param value  a score */
export const worked = (value: number): MessageValue => ({ score: value, digits: 2 });

/** How governance is counted, and of which years. */
export function governanceNote({ fromYear, toYear }: Governance): MessageRef {
  return say("note.governance", { from: { year: fromYear }, to: { year: toYear } });
}
