import { readFileSync } from "node:fs";

const CATALOGUE = /\/src\/i18n\/messages\/[a-z]{2}\.json$/;

/**
 * Vite plugin: gives a catalogue the English of every message it lacks while it is bundled, so that a reader of a
 * language never downloads the English catalogue beside it.
 */
export function completeCatalogues() {
  const english = new URL("../src/i18n/messages/en.json", import.meta.url);
  return {
    name: "supply-lines:complete-catalogues",
    enforce: "pre",
    transform(code, id) {
      if (!CATALOGUE.test(id)) return null;
      const complete = { ...JSON.parse(readFileSync(english, "utf8")), ...JSON.parse(code) };
      return { code: JSON.stringify(complete), map: null };
    },
  };
}
