import { SUCCESSIONS } from "../reference/successions.ts";

/**
 * Whether one customs code holds, in the years of its nomenclature, what the other holds in those of another: bismuth
 * was one code before 2022 and is two since, hafnium was in a basket and has a code of its own.
 */
export function isSuccession(a: string, b: string): boolean {
  return SUCCESSIONS.some(
    ([before, since]) => (a === before && b === since) || (a === since && b === before),
  );
}
