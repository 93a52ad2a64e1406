/** The largest of 1, 2 or 5 times a power of ten that does not exceed a positive number. */
function roundDown(quantity: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(quantity));
  const leading = quantity / magnitude;
  return (leading >= 5 ? 5 : leading >= 2 ? 2 : 1) * magnitude;
}

/**
 * Three round quantities that span a scale, largest first, for a legend.
 *
 * @param largestQuantity  the scale's largest quantity, in any unit
 * @returns        three values from the 1–2–5 series, none above `largestQuantity`; empty unless it is positive
 */
export function niceSteps(largestQuantity: number): number[] {
  if (!(largestQuantity > 0)) return [];
  const top = roundDown(largestQuantity);
  return [top, roundDown(top / 5), roundDown(top / 40)];
}
