import { expect, test } from "vitest";
import { languageFor, languageToAsk, readersLanguage } from "#i18n/readersLanguage.ts";

test.each([
  [["de-AT", "en"], "de"],
  [["ca", "es-ES"], "es"],
  [["zh-CN", "ja"], "en"],
  [[], "en"],
])("a reader with %j reads %s", (preferred, language) => {
  expect(readersLanguage(preferred)).toBe(language);
});

test("an address that names no language speaks the reader's own, one that does speaks it", () => {
  expect(languageFor("auto", ["fr-BE"])).toBe("fr");
  expect(languageFor("en", ["fr-BE"])).toBe("en");
});

test("choosing one's own language leaves it out of the address", () => {
  expect(languageToAsk("fr", ["fr-BE"])).toBe("auto");
  expect(languageToAsk("en", ["fr-BE"])).toBe("en");
});
