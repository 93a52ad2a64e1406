import type { Messages } from "./words.ts";

/** Languages the app is worded in, each with the way to its catalogue. */
export const LOCALES: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => (await import("./messages/en.json")).default,
};

/** A made-up language whose strings are 40 % longer than English, for testing the layout. */
export const LONG_STRINGS_LOCALE = "xx-long";
