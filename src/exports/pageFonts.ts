import { fetchFont } from "./fetchFont.ts";

/** The page's own families, by the names that sheets ask for. */
const FAMILIES: Readonly<Record<string, string>> = {
  "Source Sans 3 Variable": "Source Sans 3",
  "Source Serif 4": "Source Serif 4",
};

const ADDRESS = /url\("?([^")]+)"?\)/;
const RANGE = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi;

/** Whether a text has a character in a rule's range; a rule without one holds every character. */
export function hasCharacterIn(text: string, range: string): boolean {
  const ranges = [...range.matchAll(RANGE)].map(([, from = "", to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  if (ranges.length === 0) return true;
  const codes = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  return [...codes].some((code) => ranges.some(([from = 0, to = 0]) => code >= from && code <= to));
}

/** Rules of a style sheet; none of one from another origin, such as an extension's, which browsers let nobody read. */
function readableRules(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "SecurityError") return [];
    throw thrown;
  }
}

/** The @font-face rules of the page's style sheets, each with the address its own address is relative to. */
export function fontRules(
  sheets: Iterable<CSSStyleSheet>,
  baseAddress: string,
): readonly { readonly rule: CSSFontFaceRule; readonly base: string }[] {
  return [...sheets].flatMap((sheet) =>
    readableRules(sheet)
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => ({ rule, base: sheet.href ?? baseAddress })),
  );
}

async function dataAddress(address: string, signal: AbortSignal): Promise<string> {
  const blob = new Blob([await fetchFont(address, signal)], { type: "font/woff2" });
  return await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/**
 * The page's fonts as style rules that hold the fonts themselves: those with a character of the given text.
 *
 * @throws the signal's reason once it is aborted; DataError when a font cannot be had
 */
export async function pageFonts(text: string, signal: AbortSignal): Promise<string> {
  const wanted = fontRules(document.styleSheets, document.baseURI).flatMap(({ rule: { style }, base }) => {
    const family = FAMILIES[style.getPropertyValue("font-family").replace(/["']/g, "")];
    const address = ADDRESS.exec(style.getPropertyValue("src"))?.[1];
    const range = style.getPropertyValue("unicode-range");
    if (family === undefined || address === undefined || !hasCharacterIn(text, range)) return [];
    return [
      { family, weight: style.getPropertyValue("font-weight"), range, url: new URL(address, base).href },
    ];
  });
  const rules = wanted.map(async ({ family, weight, range, url }) => {
    const limits = range === "" ? "" : `unicode-range:${range};`;
    const source = `src:url(${await dataAddress(url, signal)}) format('woff2')`;
    return `@font-face{font-family:'${family}';font-weight:${weight};${limits}${source}}`;
  });
  return (await Promise.all(rules)).join("");
}
