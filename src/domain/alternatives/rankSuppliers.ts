import type { PlaceId } from "#schema/ids.ts";
import { type Share, share } from "#schema/units.ts";
import { SUPPLIER_TERMS, type SupplierTerm, type TermFigures, type TermWeights } from "./supplierTerms.ts";

/** A country that might supply more, with what is known of it. */
export interface Supplier {
  readonly place: PlaceId;
  readonly figures: TermFigures;
}

/** A supplier with its score. */
export interface RankedSupplier extends Supplier {
  /** What it has of all points that the weights give, 0–1; what is not known adds none, so that it is a lower bound. */
  readonly score: Share;
  /** What it would have if all that is not known were the best among the candidates, 0–1. */
  readonly most: Share;
  /** Terms that count and are not known of it. */
  readonly lacking: readonly SupplierTerm[];
}

/** The part of the way from the least to the largest of known figures, 0–1; 0 for all where they are the same. */
function scaleOf(figures: readonly (number | null)[]): (figure: number) => number {
  const known = figures.filter((figure) => figure !== null);
  const least = known.reduce((low, figure) => Math.min(low, figure), Number.POSITIVE_INFINITY);
  const largest = known.reduce((high, figure) => Math.max(high, figure), Number.NEGATIVE_INFINITY);
  return (figure) => (largest > least ? (figure - least) / (largest - least) : 0);
}

const largerFirst = (a: number | null, b: number | null): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a > b ? -1 : 1;
};

/**
 * Suppliers by the weighted sum of their terms, each scaled from the least (0) to the largest (1) among them.
 *
 * A term that is not known adds nothing and is named. Equal scores stand by the terms themselves, the heaviest first, those
 * known before those not known, and then by place, so that with one weight alone the order is the plain order of that term.
 * A term that is known of none is not counted, since it tells nobody from another.
 *
 * @returns null where no term that is known has a weight, since there is nothing to rank by
 */
export function rankSuppliers(
  suppliers: readonly Supplier[],
  weights: TermWeights,
): readonly RankedSupplier[] | null {
  const counted = SUPPLIER_TERMS.filter((term) => weights[term] > 0)
    .filter((term) => suppliers.some(({ figures }) => figures[term] !== null))
    .toSorted((a, b) => weights[b] - weights[a]);
  const whole = counted.reduce((sum, term) => sum + weights[term], 0);
  if (whole === 0) return null;
  const scales = new Map(
    counted.map((term) => [term, scaleOf(suppliers.map(({ figures }) => figures[term]))]),
  );
  const ranked = suppliers.map((supplier): RankedSupplier => {
    let points = 0;
    const lacking: SupplierTerm[] = [];
    for (const term of counted) {
      const figure = supplier.figures[term];
      if (figure === null) lacking.push(term);
      else points += weights[term] * (scales.get(term)?.(figure) ?? 0);
    }
    const open = lacking.reduce((sum, term) => sum + weights[term], 0);
    return { ...supplier, score: share(points, whole), most: share(points + open, whole), lacking };
  });
  return ranked.toSorted((a, b) => {
    if (a.score !== b.score) return b.score - a.score;
    for (const term of counted) {
      const order = largerFirst(a.figures[term], b.figures[term]);
      if (order !== 0) return order;
    }
    return a.place < b.place ? -1 : 1;
  });
}

/** Terms that have a weight and are known of no supplier, so that they do not count. */
export function uncountedTerms(
  suppliers: readonly Supplier[],
  weights: TermWeights,
): readonly SupplierTerm[] {
  return SUPPLIER_TERMS.filter(
    (term) => weights[term] > 0 && suppliers.every(({ figures }) => figures[term] === null),
  );
}
