import { at } from "#lib/at.ts";
import type { DigestTrade } from "#schema/digest.ts";
import type { PlaceId } from "#schema/ids.ts";
import { type Hhi, hhi, type Share, share } from "#schema/units.ts";
import { AGREEMENT_2025_GROUP, AGREEMENT_GROUP, EU27, type PlaceIndex } from "../place.ts";
import { type Leader, leaderOf, type PlaceShare } from "./leader.ts";

/** What the EU as one imported from outside in the year of comparison, by value. */
export interface EuImports {
  readonly year: number;
  /** Whether the year's tables hold all of the world's trade in these goods. */
  readonly isComplete: boolean;
  /** Of all imports, also those of unknown origin; largest first. */
  readonly suppliers: readonly PlaceShare[];
  /** Null where origins without a name may be larger than the largest named one. */
  readonly leader: Leader | null;
  /** Part of the imports from origins that the source does not name, 0–1. */
  readonly unnamed: Share;
  /**
   * Bounds of the concentration of suppliers: what comes from unnamed origins as many small ones, or as a single one.
   * Null where nobody can be said to lead.
   */
  readonly concentration: { readonly lower: Hhi; readonly upper: Hhi } | null;
}

/** The EU's imports in the year of comparison; null where it has none. */
export function euImportsOf(trade: DigestTrade): EuImports | null {
  const imports = trade.euImports.find(({ year }) => year === trade.year);
  const importer = trade.importers.find(({ place }) => place === EU27);
  if (imports === undefined || importer === undefined) return null;
  const total = imports.values.reduce((sum, value) => sum + value, imports.unnamed);
  if (total <= 0) return null;
  const suppliers = imports.places.map((place, i) => ({ place, share: share(at(imports.values, i), total) }));
  const unnamed = share(imports.unnamed, total);
  const squares = suppliers.reduce((sum, supplier) => sum + supplier.share ** 2, 0);
  return {
    year: imports.year,
    isComplete: imports.isComplete,
    suppliers,
    leader: importer.leader === null ? null : leaderOf(suppliers),
    unnamed,
    concentration:
      importer.leader === null ? null : { lower: hhi(squares), upper: hhi(squares + unnamed ** 2) },
  };
}

/**
 * The part of the EU's imports that comes from some places, 0–1; what comes from unnamed origins is in the whole only, so that
 * it is a lower bound where there is any.
 *
 * @returns null where none of them is among the suppliers, which is not to say that they supply nothing
 */
export function shareFrom({ suppliers }: EuImports, places: ReadonlySet<PlaceId>): Share | null {
  const listed = suppliers.filter(({ place }) => places.has(place));
  return listed.length === 0 ? null : share(listed.reduce((sum, supplier) => sum + supplier.share, 0));
}

/**
 * The part that comes from those partners that had signed by the end of 2025, 0–1: zero where the source names partners among
 * the suppliers and none of these.
 *
 * @returns null where it names no partner at all
 */
export function earlierPartnersShare(imports: EuImports, places: PlaceIndex): Share | null {
  if (shareFrom(imports, places.members(AGREEMENT_GROUP)) === null) return null;
  return shareFrom(imports, places.members(AGREEMENT_2025_GROUP)) ?? share(0);
}
