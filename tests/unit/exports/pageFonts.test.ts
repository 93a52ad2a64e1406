import { afterEach, describe, expect, test, vi } from "vitest";
import { fontRules, hasCharacterIn } from "#exports/pageFonts.ts";

const GREEK = "U+0370-0377, U+037A-037F, U+0384-038A, U+0391-03FF";
const CYRILLIC = "U+0301, U+0400-045F, U+2116";

test("a font is brought along for its characters only", () => {
  expect(hasCharacterIn("Νικέλιο", GREEK)).toBe(true);
  expect(hasCharacterIn("Никел", GREEK)).toBe(false);
  expect(hasCharacterIn("Никел", CYRILLIC)).toBe(true);
  expect(hasCharacterIn("№ 4", CYRILLIC)).toBe(true);
  expect(hasCharacterIn("nickel", CYRILLIC)).toBe(false);
});

test("a font without a range holds every character", () => {
  expect(hasCharacterIn("nickel", "")).toBe(true);
});

describe("the page's style sheets", () => {
  class FontFaceRule {}
  const rule = new FontFaceRule();
  const own = { href: "https://atlas.example.eu/page.css", cssRules: [{}, rule] };
  const unreadable = (thrown: unknown) => ({
    href: "chrome-extension://abc/extension.css",
    get cssRules(): never {
      throw thrown;
    },
  });
  const rulesOf = (...sheets: readonly unknown[]) =>
    fontRules(sheets as CSSStyleSheet[], "https://atlas.example.eu/");

  afterEach(() => vi.unstubAllGlobals());

  test("give their fonts although another origin's gives nothing", () => {
    vi.stubGlobal("CSSFontFaceRule", FontFaceRule);
    const denied = new DOMException("Cannot access rules", "SecurityError");
    expect(rulesOf(unreadable(denied), own)).toEqual([{ rule, base: own.href }]);
  });

  test("do not hide any other error", () => {
    vi.stubGlobal("CSSFontFaceRule", FontFaceRule);
    expect(() => rulesOf(unreadable(new TypeError("broken")), own)).toThrow("broken");
  });
});
