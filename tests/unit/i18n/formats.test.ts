import { describe, expect, test } from "vitest";
import { createFormats } from "#i18n/formats.ts";

const plain = (text: string) => text.replace(/\s/g, " ");
const english = createFormats("en");

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
  ])("%d reads %s: nothing is rounded to nought or to all", (share, text) => {
    expect(plain(english.percent(share))).toBe(text);
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
    expect(plain(english.quantity(amount))).toBe(text);
  });

  test("a column keeps its digits in line", () => {
    expect([152.3, 50.84, 2, 0.54].map(english.quantityInColumn)).toEqual(["152", "50.8", "2.0", "0.54"]);
  });
});

test("dates are as precise as they are given", () => {
  expect(english.date("2023-10-26")).toBe("26 October 2023");
  expect(english.date("2023-10")).toBe("October 2023");
  expect(english.date("2023")).toBe("2023");
  expect(english.date("unknown")).toBe("unknown");
});

test("another language brings its own signs", () => {
  const german = createFormats("de");
  expect(plain(german.percentInColumn(0.125))).toBe("12,5 %");
  expect(german.quantity(225_000)).toBe("225.000");
});
