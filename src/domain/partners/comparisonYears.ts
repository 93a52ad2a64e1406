import { HS_BREAK_YEAR } from "../coverage/breaks.ts";

/** The most years that are compared on each side of a date. */
export const MOST_YEARS = 3;
/** Whole years that must have passed since a date before anything is compared: one year alone is no finding. */
export const LEAST_YEARS = 2;

/** As many whole years before a date as after it; the year of the date is in neither. */
export interface ComparisonYears {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * The nearest whole years on each side of a date, of one trade classification: a step between two of them is no change
 * of trade.
 *
 * @param years   years whose tables hold all trade, ascending
 * @param date    calendar year
 * @param length  years on each side
 * @returns null where there are fewer
 */
export function yearsAround(years: readonly number[], date: number, length: number): ComparisonYears | null {
  const alike = years.filter((year) => year < HS_BREAK_YEAR === date < HS_BREAK_YEAR);
  const before = alike.filter((year) => year < date).slice(-length);
  const after = alike.filter((year) => year > date).slice(0, length);
  return before.length === length && after.length === length ? { before, after } : null;
}

/** What can be compared around a date, or why nothing can: no year is whole, too few have passed since, or too few lie before. */
export type Comparability =
  | { readonly state: "compared"; readonly years: ComparisonYears }
  | { readonly state: "too-early"; readonly yearsAfter: number }
  | { readonly state: "too-few-before" }
  | { readonly state: "no-whole-years" };

/**
 * As many years on each side of a date as there are, up to three.
 *
 * @param years  years whose tables hold all trade, ascending
 * @param date   calendar year of a signature
 */
export function comparability(years: readonly number[], date: number): Comparability {
  if (years.length === 0) return { state: "no-whole-years" };
  const yearsAfter = years.filter((year) => year > date).length;
  if (yearsAfter < LEAST_YEARS) return { state: "too-early", yearsAfter };
  for (let length = MOST_YEARS; length >= LEAST_YEARS; length--) {
    const around = yearsAround(years, date, length);
    if (around !== null) return { state: "compared", years: around };
  }
  return { state: "too-few-before" };
}
