import type { Flow } from "#domain/trade/flows.ts";

/** A flow with the quantity by which it is ranked and drawn: its mass or its value. */
export interface MeasuredFlow extends Flow {
  /** In `TradeFacts.unit`. */
  readonly quantity: number;
  /** The same in an illustration, where it changes. */
  readonly after?: number;
}

/** What a flow is ranked by: the larger of what it is and what an illustration makes of it, in `TradeFacts.unit`. */
export function extentOf({ quantity, after }: Pick<MeasuredFlow, "quantity" | "after">): number {
  return Math.max(quantity, after ?? 0);
}
