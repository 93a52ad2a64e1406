import { readFileSync } from "node:fs";
import { parse } from "@formatjs/icu-messageformat-parser";
import { isPlain, packMessage } from "../src/i18n/packedMessage.ts";

const CATALOGUE = /\/src\/i18n\/messages\/[a-z]{2}\.json(\?later)?$/;

/** Kinds of messages that no first map needs: they are fetched when it stands, by `loadMessages(…, "all")`. */
const LATER_KINDS = new Set([
  "about",
  "activity",
  "agreement",
  "agreement-status",
  "builder",
  "changes",
  "confidence",
  "correction",
  "coverage",
  "coverage-page",
  "describe",
  "elsewhere",
  "evidence",
  "export",
  "family",
  "filters",
  "gap",
  "gap-remedy",
  "grade",
  "issues",
  "keys",
  "legend",
  "map-failure",
  "material-group",
  "metrics",
  "note",
  "note-kind",
  "notes",
  "place",
  "policy",
  "precision",
  "publish",
  "remarks",
  "scope",
  "selection",
  "series",
  "share",
  "sheet",
  "skip",
  "sources",
  "step",
  "study",
  "table",
  "timeline",
  "unit",
  "valuation",
  "why",
]);

/**
 * What the first map says all the same: titles of pages, in the window's title, the names of the map, an arrow, a place,
 * the sources in the foot of an embed, and the way out of a dialog whose words did not come.
 */
const AT_ONCE = new Set([
  "about.title",
  "coverage-page.title",
  "describe.flow",
  "describe.map",
  "place.with-share",
  "place.within",
  "share.close",
  "sources.entry",
  "sources.entry.year",
  "sources.none",
]);

/** A message as the built page carries it. */
function packed(message) {
  return isPlain(message) ? message : packMessage(parse(message, { captureLocation: false }));
}

const isLater = (key) => LATER_KINDS.has(key.split(".", 1)[0]) && !AT_ONCE.has(key);

/**
 * Vite plugin: parts a catalogue, `de.json`, into what the first map says and, as `de.json?later`, all the rest, and gives
 * it the English of every message it lacks, so that a reader of a language never downloads the English catalogue beside it.
 * Messages with values are taken apart, so that no page needs the program that reads ICU syntax.
 */
export function catalogues() {
  const english = new URL("../src/i18n/messages/en.json", import.meta.url);
  return {
    name: "supply-lines:catalogues",
    enforce: "pre",
    transform(code, id) {
      const found = CATALOGUE.exec(id);
      if (!found) return null;
      const complete = { ...JSON.parse(readFileSync(english, "utf8")), ...JSON.parse(code) };
      const isAsked = (key) => isLater(key) === (found[1] === "?later");
      const messages = JSON.stringify(
        Object.fromEntries(
          Object.entries(complete).flatMap(([key, message]) =>
            isAsked(key) ? [[key, packed(message)]] : [],
          ),
        ),
      );
      // With a query behind it, the file is no JSON to the bundler any more.
      return found[1]
        ? { code: `export default ${messages}`, moduleType: "js", map: null }
        : { code: messages, map: null };
    },
  };
}
