const CN8_LENGTH = 8;
const BUNDLE = "+";
/** Last digits of an eight-digit code that is the whole of its six-digit heading. */
const WHOLE = "00";
const HS6_LENGTH = 6;

/** The codes of a bundle ("284610+284690"), or the code itself. */
export function codesOf(code: string): readonly string[] {
  return code.split(BUNDLE);
}

/** Whether a code is one of the EU's eight digits, and no bundle of shorter ones. */
export function isCn8(code: string): boolean {
  return code.length === CN8_LENGTH && !code.includes(BUNDLE);
}

/** The six-digit code of which a line of the EU's is the whole, because it ends in 00; null for other codes. */
export function wholeHs6(code: string): string | null {
  return isCn8(code) && code.endsWith(WHOLE) ? code.slice(0, HS6_LENGTH) : null;
}

/** Whether a code is the other one or a finer line of it, by their digits. */
export function isWithin(code: string, heading: string): boolean {
  return code.startsWith(heading);
}

/** Whether two customs codes, headings or bundles hold some of the same goods. */
export function sharesGoods(code: string, other: string): boolean {
  const others = codesOf(other);
  return codesOf(code).some((part) => others.some((one) => isWithin(one, part) || isWithin(part, one)));
}
