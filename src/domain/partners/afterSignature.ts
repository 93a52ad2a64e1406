import type { ImportYear } from "#schema/digest.ts";
import type { PlaceId } from "#schema/ids.ts";
import { type Comparability, type ComparisonYears, comparability } from "./comparisonYears.ts";
import { wholeYears } from "./importYears.ts";
import { LEAST_SHARE, type Rank, rankAmongCountries, rankAmongDates } from "./placebos.ts";
import { type SupplierChange, supplierChange } from "./supplierChange.ts";

/** A partner's supply of a material after its signature and before it. */
export interface BeforeAndAfter {
  readonly state: "compared";
  readonly years: ComparisonYears;
  readonly change: SupplierChange;
  /** Null where it is below the least share on both sides, or no logarithm can be taken. */
  readonly ranks: { readonly dates: Rank; readonly countries: Rank } | null;
}

/** The comparison, or why there is none. */
export type AfterSignature = BeforeAndAfter | Exclude<Comparability, { readonly state: "compared" }>;

/**
 * How the EU's imports of a material from a partner changed around its signature, beside those from all other suppliers,
 * around every other date and from every country without a partnership. It says what came after, not what came of it.
 *
 * @param euImports  in all years held; those whose tables do not hold all trade are not used
 * @param signedIn   calendar year, which is in neither span
 * @param isPartner  whether a place has signed a partnership, at whatever date
 */
export function afterSignature(
  euImports: readonly ImportYear[],
  partner: PlaceId,
  signedIn: number,
  isPartner: (place: PlaceId) => boolean,
): AfterSignature {
  const table = wholeYears(euImports);
  const found = comparability(
    table.map(({ year }) => year),
    signedIn,
  );
  if (found.state !== "compared") return found;
  const change = supplierChange(table, partner, found.years);
  const isSupplier = Math.max(change.shareBefore, change.shareAfter) >= LEAST_SHARE;
  if (!isSupplier || change.relative === null) return { ...found, change, ranks: null };
  const compared = { date: signedIn, around: found.years, relative: change.relative };
  return {
    ...found,
    change,
    ranks: {
      dates: rankAmongDates(table, partner, compared),
      countries: rankAmongCountries(table, compared, isPartner),
    },
  };
}
