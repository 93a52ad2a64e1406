import type { Hhi } from "#schema/units.ts";

const ONE_SUPPLIER = 10_000;

/**
 * How many equal suppliers would be as concentrated: 1/HHI, the index as a part of 1.
 *
 * @param index  Herfindahl–Hirschman index, above 0 and up to 10 000
 * @returns      1 for a single supplier, without an upper end
 */
export function effectiveSuppliers(index: Hhi): number {
  return ONE_SUPPLIER / index;
}
