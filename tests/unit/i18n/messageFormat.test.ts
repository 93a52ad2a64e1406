import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { type Formatters, IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { readWrittenMessages } from "#cli/readMessages.ts";
import { lengthenMessages } from "#i18n/lengthenMessages.ts";
import { createMessageFormat, intlTag } from "#i18n/messageFormat.ts";
import { createNumberFormat } from "#i18n/numberFormat.ts";
import { packMessage } from "#i18n/packMessage.ts";
import { LANGUAGES } from "#schema/ids.ts";

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 1_000_000];

type Values = Record<string, string | number>;

/** A set of values for a message; with `turn` from zero up, each of its wordings occurs. */
function valuesFor(elements: readonly MessageFormatElement[], turn: number): Values {
  const values: Values = {};
  for (const element of elements) {
    if (element.type === TYPE.number) values[element.value] = 1234.5 + turn;
    if (element.type === TYPE.argument) values[element.value] ??= `<${element.value}>`;
    if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
    const wordings = Object.keys(element.options);
    const sort = element.type === TYPE.select ? wordings[turn % wordings.length] : undefined;
    values[element.value] = sort ?? COUNTS[turn % COUNTS.length] ?? 0;
    for (const { value } of Object.values(element.options))
      Object.assign(values, { ...valuesFor(value, turn), ...values });
  }
  return values;
}

/** What FormatJS makes of a message, with our numbers in it. */
function inFormatJs(text: string, language: string): (values: Values) => string {
  const number = { format: createNumberFormat(language) };
  const formatters = {
    getNumberFormat: () => number,
    getPluralRules: (_: unknown, options?: Intl.PluralRulesOptions) =>
      new Intl.PluralRules(intlTag(language), options),
  } as unknown as Formatters;
  const format = new IntlMessageFormat(text, "en", undefined, { formatters });
  return (values) => String(format.format(values));
}

describe.each(LANGUAGES)("messages of %s", (language) => {
  test("say what FormatJS says", () => {
    const format = createMessageFormat(language);
    const messages = Object.values(readWrittenMessages(language)).filter((text) => text.includes("{"));
    expect(messages.length).toBeGreaterThan(50);
    for (const text of messages) {
      const elements = parse(text);
      const formatJs = inFormatJs(text, language);
      for (let turn = 0; turn < COUNTS.length; turn += 1) {
        const values = valuesFor(elements, turn);
        expect(format(packMessage(text), values)).toBe(formatJs(values));
      }
    }
  });
});

test("what the page says when all else has failed is plain text in every language", () => {
  const keys = ["app.name", "error.app.title", "error.app.text", "error.retry"];
  const said = LANGUAGES.flatMap((language) =>
    keys.map((key) => packMessage(readWrittenMessages(language)[key] ?? "{missing}")),
  );
  expect(said.filter((message) => typeof message !== "string")).toEqual([]);
});

test("numbers, offsets and choices within choices survive", () => {
  const text =
    "{n, plural, offset:1 =0 {none} one {# of {kind, select, a {these} other {those}}} other {# {kind}}}";
  const format = createMessageFormat("en");
  const say = (n: number, kind: string) => format(packMessage(text), { n, kind });
  expect([say(0, "a"), say(2, "a"), say(2, "b"), say(1001, "c")]).toEqual([
    "none",
    "1 of these",
    "1 of those",
    "1\u202f000 c",
  ]);
});

test("what our messages do without is refused, not lost", () => {
  for (const text of [
    "{n, number, ::percent}",
    "{n, selectordinal, other {#th}}",
    "<b>bold</b>",
    "{d, date, short}",
  ])
    expect(() => packMessage(text)).toThrow(RangeError);
});

test("a message that lacks a value comes out as it is, so that the fault shows", () => {
  expect(createMessageFormat("en")(packMessage("From {origin}"), {})).toContain("origin");
});

test("made longer, a message taken apart still has its values", () => {
  const { from } = lengthenMessages({ from: packMessage("From {origin} by sea") });
  const said = createMessageFormat("en")(from ?? "", { origin: "Chile" });
  expect(said).toMatch(/^From Chile by sea.{4,}$/);
});
