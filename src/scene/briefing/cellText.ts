import type { Words } from "#i18n/words.ts";
import type { BriefingCell } from "../contract/briefing.ts";

/** What a cell says, without its remark: the figure, its year where it has one of its own, and its mark. */
export function cellText({ value, state, year, mark }: BriefingCell, words: Words): string {
  if (value === null || state !== "value") return words.lookUp(`briefing.cell.${state}`);
  return [
    capitalised(words.figure(value)),
    year === null ? null : `(${year})`,
    mark === null ? null : `· ${words.say(mark)}`,
  ]
    .filter((part) => part !== null)
    .join(" ");
}

/** A name that stands by itself begins with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
