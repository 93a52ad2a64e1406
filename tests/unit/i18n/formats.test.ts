import { describe, expect, test } from "vitest";
import { readMessages } from "#cli/readMessages.ts";
import { packMessage } from "#i18n/packMessage.ts";
import { createWords } from "#i18n/words.ts";

const plain = (text: string) => text.replace(/\s/g, " ");
const formats = createWords("en", readMessages("en"), null).formats;

describe("shares", () => {
  test.each([
    [0, "0 %"],
    [1, "100 %"],
    [0.0001, "< 0.1 %"],
    [0.003, "0.3 %"],
    [0.0994, "9.9 %"],
    [0.1, "10 %"],
    [0.748, "75 %"],
    [0.994, "99 %"],
    [0.998, "99.8 %"],
    [0.99999, "> 99.9 %"],
  ])("%d reads %s: nothing is rounded to zero or to all", (share, text) => {
    expect(plain(formats.percent(share))).toBe(text);
  });
});

describe("quantities", () => {
  test.each([
    [0, "0"],
    [0.0456, "0.046"],
    [7.25, "7.3"],
    [12.34, "12.3"],
    [225_000, "225 000"],
  ])("%d reads %s", (amount, text) => {
    expect(plain(formats.quantity(amount))).toBe(text);
  });

  test("a column keeps its digits in line", () => {
    expect([152.3, 50.84, 2, 0.54].map(formats.quantityInColumn)).toEqual(["152", "50.8", "2.0", "0.54"]);
  });
});

test("dates are as precise as they are given", () => {
  expect(formats.date("2023-10-26")).toBe("26 October 2023");
  expect(formats.date("2023-10")).toBe("October 2023");
  expect(formats.date("2023")).toBe("2023");
  expect(formats.date("unknown")).toBe("unknown");
});

test("a list of two and of more", () => {
  expect(formats.list(["Chile"])).toBe("Chile");
  expect(formats.list(["Chile", "Peru"])).toBe("Chile and Peru");
  expect(formats.list(["Chile", "Peru", "Cuba"])).toBe("Chile, Peru and Cuba");
  expect(formats.remarks(["one", "two"])).toBe("one; two");
});

describe("numbers in EU publications", () => {
  test.each([
    ["bg", "225\u202f000", "12,5\u00a0%"],
    ["de", "225\u202f000", "12,5\u00a0%"],
    ["ga", "225\u202f000", "12.5\u00a0%"],
    ["mt", "225\u202f000", "12.5\u00a0%"],
    ["pt", "225\u202f000", "12,5\u00a0%"],
  ])("%s: thin spaces, the language's decimal sign, a space before the sign", (language, quantity, share) => {
    const foreign = createWords(language, readMessages("en"), null).formats;
    expect(foreign.quantity(225_000)).toBe(quantity);
    expect(foreign.percentInColumn(0.125)).toBe(share);
  });

  test("stand inside messages in the same form", () => {
    const german = createWords(
      "de",
      { message: packMessage("{count, plural, one {# Fluss} other {# Flüsse}}") },
      null,
    );
    expect(german.lookUp("message", { count: 12_500 })).toBe("12\u202f500 Flüsse");
  });

  test("count as each language does: none is plural in European Portuguese", () => {
    const message = packMessage("= {count, plural, one {one} few {few} many {many} two {two} other {other}}");
    const forms = (language: string) =>
      [0, 1, 2, 3, 7, 11].map((count) =>
        createWords(language, { message }, null).lookUp("message", { count }).slice(2),
      );
    expect(forms("pt")).toEqual(["other", "one", "other", "other", "other", "other"]);
    expect(forms("pl")).toEqual(["many", "one", "few", "few", "many", "many"]);
    expect(forms("ga")).toEqual(["other", "one", "two", "few", "many", "other"]);
  });
});

test("a Spanish list says e before an i", () => {
  const messages = {
    "list.next": packMessage("{items}, {item}"),
    "list.last": packMessage("{items} {initial, select, i {e} other {y}} {item}"),
  };
  const spanish = createWords("es", messages, null).formats;
  expect(spanish.list(["China", "India"])).toBe("China e India");
  expect(spanish.list(["China", "Perú"])).toBe("China y Perú");
});
