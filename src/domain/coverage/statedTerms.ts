/** What a licence statement says of our own reading of it, and not of the terms. */
const OWN_REMARK =
  /not (checked|verified|seen|stated|opened)|to be confirmed|^confirm with|could not be opened|only the opening|in a GitHub copy|^see the publisher/i;
const ASIDE = /\s*\([^()]*not checked[^()]*\)|\s+as stated with the copy/g;

/**
 * The terms that a source states, without what was noted for whoever publishes the figures; null where it states none.
 *
 * @param licence as in the manifest: "Limited re-dissemination with attribution; confirm with …"
 */
export function statedTerms(licence: string): string | null {
  const terms = licence
    .replace(ASIDE, "")
    .split("; ")
    .filter((part) => !OWN_REMARK.test(part));
  return terms.length === 0 ? null : terms.join("; ");
}

/** The same where one language is written: in tables, catalogues and citations. */
export function termsInEnglish(licence: string): string {
  return statedTerms(licence) ?? "Licence not stated by the source; see the publisher’s page";
}
