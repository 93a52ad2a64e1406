/** What is made, imported and exported at one stage, in one unit and over the same years. */
export interface Balance {
  readonly production: number;
  readonly imports: number;
  readonly exports: number;
}

/**
 * Reliance as the formula of supply risk counts it: net exporters rely on nobody.
 *
 * @param reliance  1 or less; negative for a net exporter
 * @returns         0–1
 */
export function countedReliance(reliance: number): number {
  return Math.max(0, reliance);
}

/**
 * Import reliance: (imports − exports) / (production + imports − exports), where the divisor is apparent consumption.
 *
 * @returns 0–1, with 0 for a net exporter; null where there is no consumption to rely on anything
 * @see European Commission, Study on the review of the list of critical raw materials (2017), 3.4.4
 */
export function importReliance({ production, imports, exports }: Balance): number | null {
  const consumption = production + imports - exports;
  return consumption > 0 ? countedReliance((imports - exports) / consumption) : null;
}
