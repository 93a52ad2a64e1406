const PRECISION = 1e6;

/** A share, 0–1, to six digits: more than any page prints, and fewer bytes. */
export function roundShare(share: number): number {
  return Math.round(share * PRECISION) / PRECISION;
}
