import { statedTerms } from "#domain/coverage/statedTerms.ts";
import type { Words } from "./words.ts";

/** The line that says under which terms a source's figures are. */
export function licenceText(licence: string, words: Words): string {
  const terms = statedTerms(licence);
  return terms === null
    ? words.text("sources.licence.unstated")
    : words.text("sources.licence", { licence: terms });
}
