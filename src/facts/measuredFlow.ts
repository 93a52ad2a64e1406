import type { Flow } from "#domain/trade/flows.ts";

/** A flow with its quantity in the unit in use. */
export interface MeasuredFlow extends Flow {
  /** Thousand USD, thousand EUR or tonnes, as `TradeFacts.unit` says. */
  readonly quantity: number;
}
