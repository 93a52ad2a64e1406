import english from "./messages/en.json";
import type { Messages } from "./words.ts";

/** The catalogue that is always at hand, because every other language falls back to it. */
export const ENGLISH: Messages = english;

/** Languages the app is worded in, each with the way to its catalogue. */
export const LOCALES: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => ENGLISH,
};

/** A made-up language whose strings are 40 % longer than English, for testing the layout. */
export const LONG_STRINGS_LOCALE = "xx-long";
