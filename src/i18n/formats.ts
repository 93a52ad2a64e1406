import { intlTag } from "./messageFormat.ts";
import { createNumberFormat } from "./numberFormat.ts";

/** A large amount cut down to a short number and the scale that belongs to it. */
export interface ScaledAmount {
  readonly scale: "one" | "million" | "billion";
  readonly text: string;
}

/** Numbers, shares, dates and lists in one language. */
export interface Formats {
  /** Share 0–1 as a percentage: whole above 10 %, one decimal below; never 0 % or 100 % unless exactly so. */
  percent(share: number): string;
  /** Share 0–1 as a percentage with one decimal, for columns. */
  percentInColumn(share: number): string;
  /** Share 0–1 as a whole percentage: for the breaks of classes and for benchmarks, which are whole. */
  percentBreak(share: number): string;
  /** The same without its sign, for a scale that shows the sign once. */
  percentNumber(share: number): string;
  /** A quantity rounded by its size: whole from 100, one decimal from 10, two figures below. */
  quantity(amount: number): string;
  /** The same for a column of amounts, where 2 stands under 0.54: two figures below 10. */
  quantityInColumn(amount: number): string;
  /** A score with a fixed number of decimals: 2.8, 0.94. */
  score(value: number, digits: 1 | 2): string;
  /** A whole number with grouped digits. */
  integer(count: number): string;
  /** An amount of money or mass in ones, millions or billions. */
  scaled(amount: number): ScaledAmount;
  /** An ISO date (YYYY, YYYY-MM or YYYY-MM-DD) as precisely as it is given. */
  date(iso: string): string;
  /** Items joined with "and". */
  list(items: readonly string[]): string;
  /** Remarks one after the other, as "first; second". */
  remarks(items: readonly string[]): string;
  /** Order of names in this language. */
  compare(left: string, right: string): number;
}

const MINUS = "\u2212";
const NO_BREAK_SPACE = "\u00a0";

/** Languages for which browsers lack an alphabetical order; the English one is near theirs and the same everywhere. */
const ORDERED_AS_ENGLISH: ReadonlySet<string> = new Set(["ga", "mt"]);

/** Words a message of the catalogue with values. */
type Phrase = (key: string, values: Readonly<Record<string, string>>) => string;

/**
 * Makes the number, date and list formats of one language, the same in every browser and in Node.
 *
 * @param language  one of the languages of the app
 * @param phrase    how dates and lists read, from the language's catalogue
 */
export function createFormats(language: string, phrase: Phrase): Formats {
  const decimals = (leastDigits: number, mostDigits: number) =>
    createNumberFormat(language, { of: "decimals", leastDigits, mostDigits });
  const figures = (leastDigits: number, mostDigits: number) =>
    createNumberFormat(language, { of: "figures", leastDigits, mostDigits });
  const percentFormat = (digits: number) => {
    const format = decimals(digits, digits);
    return (share: number) => `${format(share * 100)}${NO_BREAK_SPACE}%`;
  };
  const wholePercent = percentFormat(0);
  const finePercent = percentFormat(1);
  const whole = decimals(0, 0);
  const oneDecimal = decimals(0, 1);
  const fixedDecimal = decimals(1, 1);
  const fixedHundredths = decimals(2, 2);
  const fixedFigures = figures(2, 2);
  const twoFigures = figures(1, 2);
  const threeFigures = figures(1, 3);
  let names: Intl.Collator | undefined;

  const percentInColumn = (share: number) => {
    if (share > 0 && share < 0.0005) return `< ${finePercent(0.001)}`;
    if (share < 1 && share >= 0.9995) return `> ${finePercent(0.999)}`;
    return finePercent(share);
  };

  return {
    percentInColumn,
    percentBreak: wholePercent,
    percentNumber: (share) => whole(share * 100),
    percent(share) {
      if (share === 0 || share === 1) return wholePercent(share);
      const isNearAnEnd = share < 0.0995 || (share >= 0.995 && share < 1.005);
      return isNearAnEnd ? percentInColumn(share) : wholePercent(share);
    },
    quantity(amount) {
      if (amount === 0 || Math.abs(amount) >= 100) return whole(amount);
      return Math.abs(amount) >= 10 ? oneDecimal(amount) : twoFigures(amount);
    },
    quantityInColumn(amount) {
      if (amount === 0 || Math.abs(amount) >= 99.95) return whole(amount);
      return Math.abs(amount) >= 9.95 ? fixedDecimal(amount) : fixedFigures(amount);
    },
    score(value, digits) {
      const text = (digits === 1 ? fixedDecimal : fixedHundredths)(Math.abs(value));
      return value < 0 ? `${MINUS}${text}` : text;
    },
    integer: whole,
    scaled(amount) {
      if (amount >= 999.5e6) return { scale: "billion", text: threeFigures(amount / 1e9) };
      if (amount >= 999.5e3) return { scale: "million", text: threeFigures(amount / 1e6) };
      return { scale: "one", text: threeFigures(amount) };
    },
    date(iso) {
      const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
      if (year === undefined || month === undefined) return iso;
      if (day === undefined) return phrase("date.month", { month, year });
      return phrase("date.day", { day: String(Number(day)), month, year });
    },
    list: (items) => joinItems(items, phrase, "list.last"),
    remarks: (items) => joinItems(items, phrase, "list.remark", "list.remark"),
    compare(left, right) {
      names ??= new Intl.Collator(ORDERED_AS_ENGLISH.has(language) ? "en" : intlTag(language));
      return names.compare(left, right);
    },
  };
}

/**
 * Joins items one by one, the last in its own way.
 *
 * `initial` is the first letter of the item to come, small and without accents: Spanish says "e" before "i".
 */
function joinItems(items: readonly string[], phrase: Phrase, last: string, next = "list.next"): string {
  return items.reduce((joined, item, at) => {
    const initial = item.charAt(0).normalize("NFD").charAt(0).toLowerCase();
    return at === 0 ? item : phrase(at === items.length - 1 ? last : next, { items: joined, item, initial });
  }, "");
}
