import { expect, test } from "vitest";
import { hasLetterIn } from "#exports/pageFonts.ts";

const GREEK = "U+0370-0377, U+037A-037F, U+0384-038A, U+0391-03FF";
const CYRILLIC = "U+0301, U+0400-045F, U+2116";

test("a font is brought along for its letters only", () => {
  expect(hasLetterIn("Νικέλιο", GREEK)).toBe(true);
  expect(hasLetterIn("Никел", GREEK)).toBe(false);
  expect(hasLetterIn("Никел", CYRILLIC)).toBe(true);
  expect(hasLetterIn("№ 4", CYRILLIC)).toBe(true);
  expect(hasLetterIn("nickel", CYRILLIC)).toBe(false);
});

test("a font without a range holds every letter", () => {
  expect(hasLetterIn("nickel", "")).toBe(true);
});
