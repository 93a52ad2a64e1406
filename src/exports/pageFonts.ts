import { fetchLetters } from "./fetchLetters.ts";

/** The page's own families, by the names that sheets ask for. */
const FAMILIES: Readonly<Record<string, string>> = {
  "Source Sans 3 Variable": "Source Sans 3",
  "Source Serif 4": "Source Serif 4",
};

const TAGS = /<[^>]*>/g;
const ADDRESS = /url\("?([^")]+)"?\)/;
const RANGE = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi;

/** Whether a text has a letter in a rule's range; a rule without one holds every letter. */
export function hasLetterIn(text: string, range: string): boolean {
  const ranges = [...range.matchAll(RANGE)].map(([, from = "", to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  if (ranges.length === 0) return true;
  const codes = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  return [...codes].some((code) => ranges.some(([from = 0, to = 0]) => code >= from && code <= to));
}

/** The @font-face rules of the page's style sheets, each with the address its own address is relative to. */
function fontRules(): { readonly rule: CSSFontFaceRule; readonly base: string }[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
  );
}

async function dataAddress(address: string, signal: AbortSignal): Promise<string> {
  const blob = new Blob([await fetchLetters(address, signal)], { type: "font/woff2" });
  return await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/**
 * The page's fonts as style rules that hold the fonts themselves: those with a letter of the given SVG.
 *
 * @throws the signal's reason once it is aborted; Error when a font cannot be had
 */
export async function pageFonts(svg: string, signal: AbortSignal): Promise<string> {
  const text = svg.replace(TAGS, "");
  const wanted = fontRules().flatMap(({ rule: { style }, base }) => {
    const family = FAMILIES[style.getPropertyValue("font-family").replace(/["']/g, "")];
    const address = ADDRESS.exec(style.getPropertyValue("src"))?.[1];
    const range = style.getPropertyValue("unicode-range");
    if (family === undefined || address === undefined || !hasLetterIn(text, range)) return [];
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
