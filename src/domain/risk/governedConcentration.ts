import type { PlaceId } from "#schema/ids.ts";
import { type Share, share as shareOf } from "#schema/units.ts";

/** A supplier as the EU's study weighs it. */
export interface GovernedSupplier {
  readonly place: PlaceId;
  readonly share: Share;
  /** 0, the best, to 10, the worst; null where there are no estimates of it. */
  readonly governance: number | null;
  /** Trade parameter t as printed: 0.8 inside the EU, above 1 where exports are limited; null where not printed. */
  readonly trade: number | null;
}

/** A supplier with what it adds to the concentration, S² · WGI · t, and which part of the whole that is. */
export interface SupplierContribution extends GovernedSupplier {
  /** Null where a term is not known. */
  readonly contribution: number | null;
  /** 0–1; null where the whole is not known, or zero. */
  readonly part: Share | null;
}

/** Concentration of suppliers, each weighed by its governance and its limits on exports. */
export interface GovernedConcentration {
  /** 0 to 10, or above where exports are limited; null where a term of any supplier is not known, or there is none. */
  readonly value: number | null;
  /** In the order in which they came. */
  readonly suppliers: readonly SupplierContribution[];
}

function contributionOf({ share, governance, trade }: GovernedSupplier): number | null {
  return governance === null || trade === null ? null : share ** 2 * governance * trade;
}

/**
 * HHI_WGI,t = Σ S² · WGI · t over suppliers. What is not attributed to a supplier adds nothing.
 *
 * @see European Commission, Methodology for establishing the EU list of critical raw materials (2017)
 */
export function governedConcentration(suppliers: readonly GovernedSupplier[]): GovernedConcentration {
  const weighed = suppliers.map((supplier) => ({ ...supplier, contribution: contributionOf(supplier) }));
  const known = weighed.flatMap(({ contribution }) => contribution ?? []);
  const isWhole = known.length > 0 && known.length === weighed.length;
  const value = isWhole ? known.reduce((sum, each) => sum + each, 0) : null;
  return {
    value,
    suppliers: weighed.map((supplier) => ({
      ...supplier,
      part: supplier.contribution === null || !value ? null : shareOf(supplier.contribution, value),
    })),
  };
}
