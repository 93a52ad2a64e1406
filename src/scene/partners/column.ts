import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { BriefingColumn } from "../contract/briefing.ts";

/** A message by its key, with what stands in it. */
export function message(id: string, values: Readonly<Record<string, MessageValue>> = {}): MessageRef {
  return { id, values };
}

/** A column of a table. @param title  key of its title @param about  key of what is said about it on demand */
export function column(
  id: string,
  title: string,
  holds: BriefingColumn["holds"],
  about: string | null = null,
): BriefingColumn {
  return { id, title: message(title), holds, about: about === null ? null : message(about) };
}
