declare const unit: unique symbol;
type Quantity<U extends string> = number & { readonly [unit]: U };

/** Part of a whole, 0–1. Turned into per cent only by `#i18n/formats.ts`. */
export type Share = Quantity<"share">;

/** Herfindahl–Hirschman index, 0–10 000. */
export type Hhi = Quantity<"hhi">;
