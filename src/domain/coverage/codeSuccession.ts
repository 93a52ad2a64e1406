/** Our codes that HS 2022 made out of others, from its correlation with HS 2017: [code before, code since]. */
const SUCCESSIONS: readonly (readonly [string, string])[] = [
  ["810600", "810610"],
  ["810600", "810690"],
  ["811292", "811231"],
];

/**
 * Whether one customs code holds, in the years of its nomenclature, what the other holds in those of another: bismuth
 * was one code before 2022 and is two since, hafnium was in a basket and has a code of its own.
 */
export function isSuccession(a: string, b: string): boolean {
  return SUCCESSIONS.some(
    ([before, since]) => (a === before && b === since) || (a === since && b === before),
  );
}
