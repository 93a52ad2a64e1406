import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { packMessage } from "../../i18n/packMessage.ts";

const CATALOGUE = /\/src\/i18n\/messages\/([a-z]+)\/[a-z]{2}\.json$/;

type Written = Readonly<Record<string, string>>;

/**
 * Vite plugin: gives a catalogue the English of every message it lacks, so that a reader of a language never downloads the
 * English catalogue beside it, and takes messages with values apart, so that no page needs the program that reads ICU syntax.
 */
export function catalogues(): Plugin {
  return {
    name: "supply-lines:catalogues",
    enforce: "pre",
    transform(code, id) {
      const [, part] = CATALOGUE.exec(id) ?? [];
      if (part === undefined) return null;
      const english = new URL(`../../i18n/messages/${part}/en.json`, import.meta.url);
      const messages: Written = { ...JSON.parse(readFileSync(english, "utf8")), ...JSON.parse(code) };
      const packed = Object.entries(messages).map(([key, text]) => [key, packMessage(text)]);
      return { code: JSON.stringify(Object.fromEntries(packed)), map: null };
    },
  };
}
