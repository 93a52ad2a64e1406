import type { Flow } from "#domain/trade/flows.ts";

/** A flow with the quantity by which it is ranked and drawn: its mass or its value. */
export interface MeasuredFlow extends Flow {
  /** In `TradeFacts.unit`. */
  readonly quantity: number;
}
