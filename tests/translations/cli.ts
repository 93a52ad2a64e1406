import { readMessagePart, readWrittenMessages } from "../../src/cli/readMessages.ts";
import { MESSAGE_PARTS } from "../../src/i18n/messageParts.ts";
import notes from "../../src/i18n/messages/en.notes.json" with { type: "json" };
import { LANGUAGES } from "../../src/schema/ids.ts";
import { catalogueFaults, type Fault, missingMessages, pluralCategories } from "./catalogueFaults.ts";

const catalogue = readWrittenMessages("en");

/** Everything wrong with the messages that a language has, file by file. */
const faultsOf = (language: string): Fault[] =>
  MESSAGE_PARTS.flatMap((part) =>
    catalogueFaults(language, readMessagePart("en", part), readMessagePart(language, part)),
  );

/** The remark for translators on a message: that of the longest pattern that fits. */
function noteOn(key: string): string {
  const fits = Object.entries(notes).filter(([pattern]) =>
    pattern.endsWith("*") ? key.startsWith(pattern.slice(0, -1)) : key === pattern,
  );
  return fits.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? "";
}

function printOverview(): void {
  for (const language of LANGUAGES) {
    const translation = readWrittenMessages(language);
    const missing = missingMessages(catalogue, translation).length;
    const faults = faultsOf(language).length;
    const held = Object.keys(catalogue).length - missing;
    console.log(`${language}  ${held} messages, ${missing} missing, ${faults} faults`);
  }
}

function printLanguage(language: string): void {
  const translation = readWrittenMessages(language);
  console.log(`Plural forms of ${language}: ${[...pluralCategories(language)].join(", ")}`);
  for (const { key, what } of faultsOf(language)) console.log(`${key} ${what}`);
  for (const key of missingMessages(catalogue, translation))
    console.log(`${key} is missing\n    ${catalogue[key]}\n    ${noteOn(key)}`);
}

// `npm run -s translations`: how far each language is; with a language: what it lacks, with remarks.
const [language] = process.argv.slice(2);
if (language === undefined) printOverview();
else printLanguage(language);
