import { existsSync, readFileSync } from "node:fs";
import english from "#i18n/messages/en.json" with { type: "json" };
import type { Messages } from "#i18n/words.ts";

/** The catalogue of a language, with English for what it lacks. */
export function readMessages(language: string): Messages {
  const path = new URL(`../i18n/messages/${language}.json`, import.meta.url);
  if (!existsSync(path)) return english;
  return { ...english, ...(JSON.parse(readFileSync(path, "utf8")) as Messages) };
}
