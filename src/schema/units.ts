declare const unit: unique symbol;
type Quantity<U extends string> = number & { readonly [unit]: U };

/** Metric tonnes, on the basis the table states (gross weight in trade, content in production). */
export type Tonnes = Quantity<"t">;

/** Part of a whole, 0–1. Turned into per cent only by `#i18n/formats.ts`. */
export type Share = Quantity<"share">;

/** Herfindahl–Hirschman index, 0–10 000. */
export type Hhi = Quantity<"hhi">;
