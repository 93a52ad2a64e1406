import type { Language } from "#schema/ids.ts";

interface LanguageEntry {
  /** What its speakers call it. */
  readonly endonym: string;
  /** Whether its catalogue has every message; tests hold a complete one to that. */
  readonly isComplete: boolean;
}

/** The languages of the app, in the order of the Union's publications: by the spelling of their own names. */
export const LOCALES: Readonly<Record<Language, LanguageEntry>> = {
  bg: { endonym: "български", isComplete: false },
  es: { endonym: "español", isComplete: false },
  cs: { endonym: "čeština", isComplete: false },
  da: { endonym: "dansk", isComplete: false },
  de: { endonym: "Deutsch", isComplete: true },
  et: { endonym: "eesti", isComplete: false },
  el: { endonym: "ελληνικά", isComplete: false },
  en: { endonym: "English", isComplete: true },
  fr: { endonym: "français", isComplete: false },
  ga: { endonym: "Gaeilge", isComplete: false },
  hr: { endonym: "hrvatski", isComplete: false },
  it: { endonym: "italiano", isComplete: false },
  lv: { endonym: "latviešu", isComplete: false },
  lt: { endonym: "lietuvių", isComplete: false },
  hu: { endonym: "magyar", isComplete: false },
  mt: { endonym: "Malti", isComplete: true },
  nl: { endonym: "Nederlands", isComplete: false },
  pl: { endonym: "polski", isComplete: false },
  pt: { endonym: "português", isComplete: false },
  ro: { endonym: "română", isComplete: false },
  sk: { endonym: "slovenčina", isComplete: false },
  sl: { endonym: "slovenščina", isComplete: false },
  fi: { endonym: "suomi", isComplete: false },
  sv: { endonym: "svenska", isComplete: false },
};

/** A made-up language whose strings are 40 % longer than English, for testing the layout. */
export const LONG_STRINGS_LOCALE = "xx-long";
