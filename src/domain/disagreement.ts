/** One report of a flow. */
export interface ReportedValue {
  readonly valueThousands: number;
  readonly currency: "USD" | "EUR";
}

/** Two reports further apart than this disagree. */
const FACTOR = 2;
/**
 * One euro was worth between 0.80 and 1.25 dollars, and the other way round, in every year held. Reports in different
 * currencies are compared as they stand, and disagree where no such rate brings them within the factor.
 */
const CURRENCY_MARGIN = 1.25;
/** Thousands below which a difference says little. */
const LEAST_THOUSANDS = 100;

/**
 * Whether two reports of one flow disagree by more than a factor of two.
 *
 * FOB and CIF differ by freight and insurance, commonly by some 5 to 10 %, far less than a factor of two. Two
 * reports below 100 thousand of their currency never disagree.
 */
export function disagree(a: ReportedValue, b: ReportedValue): boolean {
  const larger = Math.max(a.valueThousands, b.valueThousands);
  const smaller = Math.min(a.valueThousands, b.valueThousands);
  if (larger < LEAST_THOUSANDS) return false;
  const limit = a.currency === b.currency ? FACTOR : FACTOR * CURRENCY_MARGIN;
  return larger > smaller * limit;
}
