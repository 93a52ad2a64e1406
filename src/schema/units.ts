declare const unit: unique symbol;
type Quantity<U extends string> = number & { readonly [unit]: U };

/** Part of a whole, 0–1. Turned into per cent only by `#i18n/formats.ts`. */
export type Share = Quantity<"share">;

/** Herfindahl–Hirschman index, 0–10 000. */
export type Hhi = Quantity<"hhi">;

/**
 * The share that a part is of a whole; a rounded whole can be the smaller, so that it may lie above 1.
 *
 * @param part   in the unit of `whole`
 * @param whole  not zero; 1 where `part` is a share already
 */
export function share(part: number, whole = 1): Share {
  return (part / whole) as Share;
}

/**
 * The index of concentration of a sum of squared shares.
 *
 * @param squares  0–1; 1 where one supplier has all
 */
export function hhi(squares: number): Hhi {
  return (10_000 * Math.min(1, squares)) as Hhi;
}

/** Thousand US dollars or thousand euro. */
export type MoneyUnit = "kusd" | "keur";

/** What figures are in: tonnes, kilograms, million cubic metres or money. */
export type Unit = "t" | "kg" | "million m3" | MoneyUnit;

/** A figure with its unit. */
export interface Amount<U extends Unit = Unit> {
  readonly unit: U;
  readonly value: number;
}

/** An amount of `value` in `unit`; null where one of them is not known. */
export function amountOrNull<U extends Unit>(unit: U | null, value: number | null): Amount<U> | null {
  return unit === null || value === null ? null : { unit, value };
}

/** Whether a unit is of money, which is worded and written in other steps than weight. */
export function isMoney(unit: Unit): unit is MoneyUnit {
  return unit === "kusd" || unit === "keur";
}
