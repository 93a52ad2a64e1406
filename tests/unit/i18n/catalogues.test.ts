import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMessagePart, readWrittenMessages } from "#cli/readMessages.ts";
import { LOCALES } from "#i18n/locales.ts";
import { MESSAGE_PARTS } from "#i18n/messageParts.ts";
import notes from "#i18n/messages/en.notes.json" with { type: "json" };
import { LANGUAGES } from "#schema/ids.ts";
import { catalogueFaults, missingMessages, pluralCategories } from "../../translations/catalogueFaults.ts";

const english = readWrittenMessages("en");
const filesOf = (folder: string) => readdirSync(`src/i18n/messages/${folder}`);
const present = LANGUAGES.filter((language) =>
  MESSAGE_PARTS.every((folder) => filesOf(folder).includes(`${language}.json`)),
);

describe.each(present)("the catalogue of %s", (language) => {
  const catalogue = readWrittenMessages(language);

  test.each(MESSAGE_PARTS)(
    "has in %s no unknown, ill-formed, unsorted or untranslated message, no wrong placeholder or plural",
    (part) => {
      const [original, translation] = [readMessagePart("en", part), readMessagePart(language, part)];
      expect(catalogueFaults(language, original, translation)).toEqual([]);
    },
  );

  test.runIf(LOCALES[language].isComplete)("has every message", () => {
    expect(missingMessages(english, catalogue)).toEqual([]);
  });
});

test("a language that is called complete has a catalogue, and every catalogue is of a language", () => {
  const complete = LANGUAGES.filter((language) => LOCALES[language].isComplete);
  expect(complete.filter((language) => !present.includes(language))).toEqual([]);
  for (const folder of MESSAGE_PARTS)
    expect(filesOf(folder).toSorted()).toEqual(present.map((language) => `${language}.json`).toSorted());
});

test("every remark for translators is about a message", () => {
  const stray = Object.keys(notes).filter(
    (pattern) =>
      !Object.keys(english).some((key) =>
        pattern.endsWith("*") ? key.startsWith(pattern.slice(0, -1)) : key === pattern,
      ),
  );
  expect(stray).toEqual([]);
});

describe("what a translation can get wrong is found", () => {
  const source = {
    count: "{count, plural, one {# flow} other {# flows}}",
    stage: "{stage, select, mined {Mined} other {Processed}} in {year}",
    star: "* Kosovo: a footnote",
  };
  const good = {
    count: "{count, plural, one {# tok} few {# toky} other {# toků}}",
    stage: "{stage, select, mined {Těžba} other {Zpracování}}, {year}",
    star: "* Kosovo: poznámka",
  };
  const faults = (wrong: Record<string, string>) =>
    catalogueFaults("cs", source, { ...good, ...wrong }).map(({ key, what }) => `${key} ${what}`);

  test.each([
    [{}, []],
    [{ count: "{count, plural, one {# tok} other {# toků}}" }, ['count lacks the plural form "few"']],
    [
      { stage: "{stage, select, other {Zpracování}}" },
      ["stage lacks the placeholder {year}", "stage does not choose by {stage} as English does: mined"],
    ],
    [{ stage: `${good.stage} {rok}` }, ["stage has a placeholder {rok} that gets no value"]],
    [{ star: source.star }, ["star is still English"]],
    [{ star: "Kosovo: poznámka" }, ["star lacks its asterisk"]],
    [{ zebra: "x" }, ["zebra is no message of English"]],
  ])("%j", (wrong, expected) => {
    expect(faults(wrong)).toEqual(expected);
  });

  test("an open brace", () => {
    expect(faults({ stage: "{stage" }).join()).toContain("stage is not well-formed");
  });

  test("a message out of order, and one that is missing", () => {
    const { count, ...rest } = good;
    expect(catalogueFaults("cs", source, { ...rest, count }).map(({ what }) => what)).toEqual([
      "is out of alphabetical order",
    ]);
    expect(missingMessages(source, rest)).toEqual(["count"]);
  });
});

test("the plural forms that translators must give are those of whole numbers", () => {
  const forms = (language: string) => [...pluralCategories(language)].toSorted();
  expect(forms("de")).toEqual(["one", "other"]);
  expect(forms("cs")).toEqual(["few", "one", "other"]);
  expect(forms("mt")).toEqual(["few", "many", "one", "other", "two"]);
  expect(forms("lv")).toEqual(["one", "other", "zero"]);
});
