import { existsSync, readFileSync } from "node:fs";
import { MESSAGE_PARTS, type MessagePart } from "#i18n/messageParts.ts";
import { packMessage } from "#i18n/packMessage.ts";
import type { Messages } from "#i18n/words.ts";

/** Messages by key, in ICU syntax. */
export type WrittenMessages = Readonly<Record<string, string>>;

/** One file of a language's catalogue as it is written; nothing where there is none. */
export function readMessagePart(language: string, part: MessagePart): WrittenMessages {
  const path = new URL(`../i18n/messages/${part}/${language}.json`, import.meta.url);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as WrittenMessages) : {};
}

/** The whole catalogue of a language as it is written. */
export function readWrittenMessages(language: string): WrittenMessages {
  return Object.assign({}, ...MESSAGE_PARTS.map((part) => readMessagePart(language, part)));
}

/** The catalogue of a language ready to be said, with English for what it lacks. */
export function readMessages(language: string): Messages {
  const written = { ...readWrittenMessages("en"), ...readWrittenMessages(language) };
  return Object.fromEntries(Object.entries(written).map(([key, text]) => [key, packMessage(text)]));
}
