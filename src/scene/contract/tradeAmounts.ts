import type { Grade } from "#schema/ids.ts";
import type { Amount, MoneyUnit } from "#schema/units.ts";

/** Money, mass and share of a flow or of inside trade. */
export interface TradeAmounts {
  readonly money: Amount<MoneyUnit>;
  /** Null when any part of it has no weight. */
  readonly mass: Amount<"t"> | null;
  /** Part of all trade in view, drawn or not, by the unit of the totals, 0–1; of a ring, part of that trade and all inside trade. */
  readonly share: number;
  /** Square root of the quantity over the largest of any year, 0–1: what line width follows. */
  readonly width: number;
  /** Customs codes summed in it. */
  readonly codes: readonly string[];
  readonly grade: Grade;
}
