/**
 * A quantity at the precision the dossiers carry: whole from 10 up, one decimal from 1 up, as published below 1.
 *
 * Applies to thousands of a currency and to tonnes alike; the error stays below 5 % and is far smaller for all
 * flows that a map can show.
 */
export function roundQuantity(quantity: number): number {
  if (quantity >= 10) return Math.round(quantity);
  if (quantity >= 1) return Math.round(quantity * 10) / 10;
  return quantity;
}
