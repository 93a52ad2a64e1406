import type { Language } from "#schema/ids.ts";

interface LanguageEntry {
  /** What its speakers call it. */
  readonly endonym: string;
  /** Whether its catalogue has every message; tests hold a complete one to that. */
  readonly isComplete: boolean;
}

/** The languages of the app, in the order of the Union's publications: by the spelling of their own names. */
export const LOCALES: Readonly<Record<Language, LanguageEntry>> = {
  bg: { endonym: "български", isComplete: true },
  es: { endonym: "español", isComplete: true },
  cs: { endonym: "čeština", isComplete: true },
  da: { endonym: "dansk", isComplete: true },
  de: { endonym: "Deutsch", isComplete: true },
  et: { endonym: "eesti", isComplete: true },
  el: { endonym: "ελληνικά", isComplete: true },
  en: { endonym: "English", isComplete: true },
  fr: { endonym: "français", isComplete: true },
  ga: { endonym: "Gaeilge", isComplete: true },
  hr: { endonym: "hrvatski", isComplete: true },
  it: { endonym: "italiano", isComplete: true },
  lv: { endonym: "latviešu", isComplete: true },
  lt: { endonym: "lietuvių", isComplete: true },
  hu: { endonym: "magyar", isComplete: true },
  mt: { endonym: "Malti", isComplete: true },
  nl: { endonym: "Nederlands", isComplete: true },
  pl: { endonym: "polski", isComplete: true },
  pt: { endonym: "português", isComplete: true },
  ro: { endonym: "română", isComplete: true },
  sk: { endonym: "slovenčina", isComplete: true },
  sl: { endonym: "slovenščina", isComplete: true },
  fi: { endonym: "suomi", isComplete: true },
  sv: { endonym: "svenska", isComplete: true },
};

/** A made-up language whose strings are 40 % longer than English, for testing the layout. */
export const LONG_STRINGS_LOCALE = "xx-long";
