import type { PlaceId } from "#schema/ids.ts";
import { type Share, share } from "#schema/units.ts";
import type { ComparisonYears } from "./comparisonYears.ts";
import { importsFrom, shareFrom, type YearOfImports } from "./importYears.ts";

/** How a supplier, and all others together, stand after a date and before it. Imports are means of a year, thousand US dollars. */
export interface SupplierChange {
  readonly shareBefore: Share;
  readonly shareAfter: Share;
  readonly importsBefore: number;
  readonly importsAfter: number;
  readonly othersBefore: number;
  readonly othersAfter: number;
  /** Logarithm of the growth of imports from the supplier less that of all others; null where one of the four is zero. */
  readonly relative: number | null;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * What changed of a supplier between two spans of years, beside all other suppliers that the tables name.
 *
 * Shares are means of the shares of each year, so that a year of high prices counts no more than another.
 *
 * @param table   whole years; those that are compared are among them
 * @param around  no side is empty
 */
export function supplierChange(
  table: readonly YearOfImports[],
  supplier: PlaceId,
  { before, after }: ComparisonYears,
): SupplierChange {
  const meansOf = (years: readonly number[]) => {
    const held = table.filter(({ year }) => years.includes(year));
    return {
      share: share(meanOf(held.map((year) => shareFrom(year, supplier)))),
      imports: meanOf(held.map((year) => importsFrom(year, supplier))),
      others: meanOf(held.map((year) => year.named - importsFrom(year, supplier))),
    };
  };
  const [earlier, later] = [meansOf(before), meansOf(after)];
  const isDefined = [earlier.imports, later.imports, earlier.others, later.others].every((mean) => mean > 0);
  return {
    shareBefore: earlier.share,
    shareAfter: later.share,
    importsBefore: earlier.imports,
    importsAfter: later.imports,
    othersBefore: earlier.others,
    othersAfter: later.others,
    relative: isDefined
      ? Math.log(later.imports / earlier.imports) - Math.log(later.others / earlier.others)
      : null,
  };
}
