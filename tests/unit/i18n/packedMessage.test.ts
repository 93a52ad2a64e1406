import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { lengthenMessages } from "#i18n/lengthenMessages.ts";
import { createMessageFormat } from "#i18n/messageFormat.ts";
import { isPlain, packMessage } from "#i18n/packedMessage.ts";
import { LANGUAGES } from "#schema/ids.ts";
import { readCatalogue } from "../../translations/catalogueFaults.ts";

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 1_000_000];

type Values = Record<string, string | number>;

/** A set of values for a message; with `turn` from nought up, each of its wordings occurs. */
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

const packed = (text: string) => packMessage(parse(text, { captureLocation: false }));

describe.each(LANGUAGES)("messages of %s", (language) => {
  test("say the same taken apart as in ICU syntax", () => {
    const format = createMessageFormat(language);
    const messages = Object.values(readCatalogue(language)).filter((text) => text.includes("{"));
    expect(messages.length).toBeGreaterThan(50);
    for (const text of messages) {
      const elements = parse(text);
      for (let turn = 0; turn < COUNTS.length; turn += 1) {
        const values = valuesFor(elements, turn);
        expect(format(packed(text), values)).toBe(format(text, values));
      }
    }
  });
});

test("what the page says when all else has failed is plain text in every language", () => {
  const keys = ["app.name", "error.app.title", "error.app.text", "error.retry"];
  const said = LANGUAGES.flatMap((language) =>
    keys.map((key) => readCatalogue(language)[key] ?? "{missing}"),
  );
  expect(said.filter((message) => !isPlain(message))).toEqual([]);
});

test("numbers, offsets and choices within choices survive", () => {
  const text =
    "{n, plural, offset:1 =0 {none} one {# of {kind, select, a {these} other {those}}} other {# {kind}}}";
  const format = createMessageFormat("en");
  const say = (n: number, kind: string) => format(packed(text), { n, kind });
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
    expect(() => packed(text)).toThrow(RangeError);
});

test("a message that lacks a value comes out as it is, so that the fault shows", () => {
  expect(createMessageFormat("en")(packed("From {origin}"), {})).toContain("origin");
});

test("made longer, a message taken apart still has its values", () => {
  const { from } = lengthenMessages({ from: packed("From {origin} by sea") });
  const said = createMessageFormat("en")(from ?? "", { origin: "Chile" });
  expect(said).toMatch(/^From Chile by sea.{4,}$/);
});
