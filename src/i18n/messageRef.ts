import type { Measure, TradedForm } from "#schema/ids.ts";
import type { Amount } from "#schema/units.ts";

/**
 * A value inside a sentence, tagged with what it is, so that one place
 * (`#i18n/words.ts`) decides how it reads in each language.
 */
export type MessageValue =
  | string
  | number
  | { readonly place: string }
  /** A place with a part of some whole, 0–1: "Morocco (10 %)". */
  | { readonly place: string; readonly share: number }
  | { readonly material: string }
  | { readonly measure: Measure }
  | { readonly form: TradedForm | "all" }
  | { readonly share: number }
  | { readonly year: number }
  | { readonly amount: Amount }
  /** Herfindahl–Hirschman index, 0–10 000, said as a whole number. */
  | { readonly hhi: number }
  /** A number without a unit that has a fixed number of decimals: a supply risk of 1.8, as if there were 1.4 suppliers. */
  | { readonly score: number; readonly digits: 1 | 2 }
  /** A text as its source words it, in English. */
  | { readonly english: string }
  | { readonly date: string }
  /** From whom to whom, with a part of the trade in view, 0–1: "China to Japan (12 %)". */
  | { readonly flow: { readonly origin: string; readonly destination: string; readonly share: number } }
  /** A message of its own, for choices such as the reason inside a note. */
  | { readonly message: string }
  /** The same with a part of some whole, 0–1: "estimated (10 %)". */
  | { readonly message: string; readonly share: number }
  /** A message with values of its own, worded as a part of the sentence it stands in. */
  | { readonly phrase: MessageRef }
  | { readonly list: readonly MessageValue[] };

/** A sentence by its catalogue key and its values; worded only by `#i18n/words.ts`. */
export interface MessageRef {
  readonly id: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}
