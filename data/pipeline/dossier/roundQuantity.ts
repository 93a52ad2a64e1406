/**
 * A quantity at the precision the dossiers carry: whole from 10 up, two significant digits below.
 *
 * The error is at most 5 %, reached near 10 and far smaller for every flow that a map can show.
 *
 * @param quantity  not negative, in thousands of a currency or in tonnes
 */
export function roundQuantity(quantity: number): number {
  return quantity >= 10 ? Math.round(quantity) : Number(quantity.toPrecision(2));
}
