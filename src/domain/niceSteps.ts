/** The largest of 1, 2 or 5 times a power of ten that does not exceed a positive number. */
function roundDown(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const leading = value / magnitude;
  return (leading >= 5 ? 5 : leading >= 2 ? 2 : 1) * magnitude;
}

/**
 * Three round quantities that span a scale, largest first, for a legend.
 *
 * @param largest  the scale's largest quantity, in any unit
 * @returns        three values from the 1–2–5 series, none above `largest`; empty unless it is positive
 */
export function niceSteps(largest: number): number[] {
  if (!(largest > 0)) return [];
  const top = roundDown(largest);
  return [top, roundDown(top / 5), roundDown(top / 40)];
}
