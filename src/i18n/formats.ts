/** A large amount cut down to a short number and the scale that belongs to it. */
export interface ScaledAmount {
  readonly scale: "one" | "million" | "billion";
  readonly text: string;
}

/** Numbers, shares, dates and lists in one language. */
export interface Formats {
  readonly locale: string;
  /** Share 0–1 as a percentage: whole above 10 %, one decimal below; never 0 % or 100 % unless exactly so. */
  percent(share: number): string;
  /** Share 0–1 as a percentage with one decimal, for columns. */
  percentInColumn(share: number): string;
  /** Share 0–1 as a whole percentage: for the breaks of classes, which are whole. */
  percentBreak(share: number): string;
  /** The same without its sign, for a scale that shows the sign once. */
  percentNumber(share: number): string;
  /** A quantity with as many digits as it deserves: whole from 100, one decimal from 10, two figures below. */
  quantity(amount: number): string;
  /** The same for a column of amounts, where 2 stands under 0.54: two figures below 10. */
  quantityInColumn(amount: number): string;
  /** A whole number with grouped digits. */
  integer(count: number): string;
  /** An amount of money or mass in ones, millions or billions. */
  scaled(amount: number): ScaledAmount;
  /** An ISO date (YYYY, YYYY-MM or YYYY-MM-DD) as precisely as it is given. */
  date(iso: string): string;
  /** Items joined with "and". */
  list(items: readonly string[]): string;
  /** Order of names in this language. */
  compare(left: string, right: string): number;
  /** Groups the digits of ready-made English text as EU publications do: with thin spaces. */
  respace(text: string): string;
}

const THIN_SPACE = "\u202f";
const NO_BREAK_SPACE = "\u00a0";

/** English in EU publications: thin spaces between thousands, a space before the per cent sign. */
function toEuEnglish(text: string): string {
  return text.replace(/(\d),(?=\d{3})/g, `$1${THIN_SPACE}`).replace(/(\d)%/g, `$1${NO_BREAK_SPACE}%`);
}

/**
 * Makes the number, date and list formats of one language: the only place that touches `Intl`.
 *
 * @param locale  BCP 47 tag; an unknown one falls back to English, as `Intl` would to the system's language
 */
export function createFormats(locale: string): Formats {
  const tag = Intl.NumberFormat.supportedLocalesOf([locale])[0] ?? "en";
  // Days before months, and no comma before "and".
  const spoken = tag === "en" ? "en-GB" : tag;
  const settle = tag.startsWith("en") ? toEuEnglish : (text: string) => text;
  // Each made when it is first needed: together they cost a reader tens of milliseconds at the start.
  const numberFormat = (options: Intl.NumberFormatOptions) => {
    let format: Intl.NumberFormat | undefined;
    return (value: number) => {
      format ??= new Intl.NumberFormat(tag, options);
      return settle(format.format(value));
    };
  };
  const wholePercent = numberFormat({ style: "percent", maximumFractionDigits: 0 });
  const finePercent = numberFormat({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const whole = numberFormat({ maximumFractionDigits: 0 });
  const oneDecimal = numberFormat({ maximumFractionDigits: 1 });
  const fixedDecimal = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const fixedFigures = numberFormat({ minimumSignificantDigits: 2, maximumSignificantDigits: 2 });
  const twoFigures = numberFormat({ maximumSignificantDigits: 2 });
  const threeFigures = numberFormat({ maximumSignificantDigits: 3 });
  let names: Intl.Collator | undefined;
  let conjunction: Intl.ListFormat | undefined;

  const percentInColumn = (share: number) => {
    if (share > 0 && share < 0.0005) return `< ${finePercent(0.001)}`;
    if (share < 1 && share >= 0.9995) return `> ${finePercent(0.999)}`;
    return finePercent(share);
  };

  return {
    locale,
    percentInColumn,
    percentBreak: wholePercent,
    percentNumber: (share) => whole(share * 100),
    percent(share) {
      if (share === 0 || share === 1) return wholePercent(share);
      return share < 0.0995 || share >= 0.995 ? percentInColumn(share) : wholePercent(share);
    },
    quantity(amount) {
      if (amount === 0 || Math.abs(amount) >= 100) return whole(amount);
      return Math.abs(amount) >= 10 ? oneDecimal(amount) : twoFigures(amount);
    },
    quantityInColumn(amount) {
      if (amount === 0 || Math.abs(amount) >= 99.95) return whole(amount);
      return Math.abs(amount) >= 9.95 ? fixedDecimal(amount) : fixedFigures(amount);
    },
    integer: whole,
    scaled(amount) {
      if (amount >= 999.5e6) return { scale: "billion", text: threeFigures(amount / 1e9) };
      if (amount >= 999.5e3) return { scale: "million", text: threeFigures(amount / 1e6) };
      return { scale: "one", text: threeFigures(amount) };
    },
    date(iso) {
      const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
      if (year === undefined) return iso;
      const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
      if (month !== undefined) options.month = "long";
      if (day !== undefined) options.day = "numeric";
      const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
      return new Intl.DateTimeFormat(spoken, options).format(time);
    },
    list(items) {
      conjunction ??= new Intl.ListFormat(spoken, { type: "conjunction" });
      return conjunction.format(items);
    },
    compare(left, right) {
      names ??= new Intl.Collator(tag);
      return names.compare(left, right);
    },
    respace: settle,
  };
}
