import { languageFor } from "#i18n/readersLanguage.ts";
import { DEFAULT_MATERIAL } from "#state/defaultMaterial.ts";
import { readLanguage } from "#state/url/readLanguage.ts";

const parameter = (name: string): string | null => new URLSearchParams(window.location.search).get(name);

/** The language the address asks for, or the reader's own, read before anything else is known. */
export function askedLanguage(): string {
  return languageFor(readLanguage(parameter("lang") ?? "") ?? "auto", navigator.languages);
}

/** The material the address or the page asks for, before anything else is known: it need not exist. */
export function askedMaterial(): string {
  return (
    parameter("material") ??
    document.documentElement.dataset["material"] ??
    DEFAULT_MATERIAL
  ).toLowerCase();
}
