import type { Grade } from "#schema/ids.ts";
import type { Amount, MoneyUnit } from "#schema/units.ts";

/** How much a flow, or what stays inside a unit, comes to. */
export interface TradeAmounts {
  readonly money: Amount<MoneyUnit>;
  /** Null when any part of it has no weight. */
  readonly mass: Amount<"t"> | null;
  /** Part of all trade in view, drawn or not, by the unit in use; of a ring, of that and all that stays inside units. 0–1. */
  readonly share: number;
  /** Square root of the quantity over the largest of any year, 0–1: what line width follows. */
  readonly width: number;
  /** Customs codes summed in it. */
  readonly codes: readonly string[];
  readonly grade: Grade;
}
