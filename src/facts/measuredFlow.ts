import type { Flow } from "#domain/trade/flows.ts";

/** A flow with its quantity in the unit in use. */
export interface MeasuredFlow extends Flow {
  /** In the unit of `TradeFacts`. */
  readonly quantity: number;
}
