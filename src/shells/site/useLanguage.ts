import { useEffect } from "react";
import { languageFor } from "#i18n/readersLanguage.ts";

/** Words the page in the language the view asks for: a named one, or the reader's own. */
export function useLanguage(asked: string, speak: (language: string) => void): void {
  useEffect(() => speak(languageFor(asked, navigator.languages)), [asked, speak]);
}
