import { languageFor } from "#i18n/readersLanguage.ts";
import { readLanguage } from "#state/url/readLanguage.ts";

/** The language the address asks for, or the reader's own, read before anything else is known. */
export function askedLanguage(): string {
  const asked = new URLSearchParams(window.location.search).get("lang") ?? "";
  return languageFor(readLanguage(asked) ?? "auto", navigator.languages);
}
