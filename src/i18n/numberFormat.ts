const THIN_SPACE = "\u202f";

/** Languages that write a decimal point; the others of the Union write a comma. */
const WITH_POINT: ReadonlySet<string> = new Set(["en", "ga", "mt"]);

/**
 * How precisely a number is written: by digits behind the decimal sign, or by digits from the first that is not zero.
 * `leastDigits` are written even where they are zeros.
 */
export interface Precision {
  readonly of: "decimals" | "figures";
  readonly leastDigits: number;
  readonly mostDigits: number;
}

/** The digits of a positive number and how many of them stand before the decimal sign (none or fewer for 0.01). */
interface Decimal {
  readonly digits: string;
  readonly whole: number;
}

/** The shortest decimal that means a number, as the person who wrote it had it: 1.005, not 1.00499999999999989. */
function shortest(size: number): Decimal {
  const [mantissa = "", exponent] = size.toExponential().split("e");
  return { digits: mantissa.replace(".", ""), whole: Number(exponent) + 1 };
}

/** Rounds to as many digits, halves up; what counts as a half is the decimal as written. */
function rounded({ digits, whole }: Decimal, kept: number): Decimal {
  if (kept >= digits.length) return { digits, whole };
  if (kept < 0) return { digits: "", whole };
  const up = digits.charAt(kept) >= "5" ? 1n : 0n;
  const sum = String(BigInt(`0${digits.slice(0, kept)}`) + up);
  return { digits: sum.padStart(kept, "0"), whole: whole + Math.max(0, sum.length - kept) };
}

/** Writes the digits of a whole number in groups of three. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, THIN_SPACE);
}

/**
 * A number format in the style of EU publications, which is one for all their languages: digits in groups of three
 * separated by thin spaces, and the language's decimal sign.
 *
 * The digits are those of `Intl`, which is not asked: to make its first format, a browser lists all locales it has, and that
 * takes longer than to draw the map. For Irish and Maltese many have no data.
 *
 * @param precision  whole numbers and up to three decimals where none is given
 */
export function createNumberFormat(
  language: string,
  { of, leastDigits, mostDigits }: Precision = { of: "decimals", leastDigits: 0, mostDigits: 3 },
): (value: number) => string {
  const sign = WITH_POINT.has(language) ? "." : ",";
  return (value) => {
    if (!Number.isFinite(value)) return String(value);
    const exact = value === 0 ? { digits: "", whole: 1 } : shortest(Math.abs(value));
    const { digits, whole } = rounded(exact, of === "figures" ? mostDigits : exact.whole + mostDigits);
    const before = digits.slice(0, Math.max(0, whole)).padEnd(whole, "0") || "0";
    const after = `${"0".repeat(Math.max(0, -whole))}${digits.slice(Math.max(0, whole))}`.replace(/0+$/, "");
    const decimals = after.padEnd(of === "figures" ? leastDigits - whole : leastDigits, "0");
    const minus = value < 0 ? "-" : "";
    return `${minus}${grouped(before)}${decimals && sign}${decimals}`;
  };
}
