import { type AfterSignature, afterSignature, type BeforeAndAfter } from "#domain/partners/afterSignature.ts";
import { LEAST_YEARS } from "#domain/partners/comparisonYears.ts";
import { type Partner, yearOfSignature } from "#domain/partners/partnersOf.ts";
import { LEAST_SHARE } from "#domain/partners/placebos.ts";
import type { DigestTrade } from "#schema/digest.ts";
import type { PartnersContext, PartnersMaterial } from "./partnersContext.ts";

/** A partner's supply of a material before and after its signature. */
export interface Comparison {
  readonly partner: Partner;
  readonly of: PartnersMaterial;
  readonly trade: DigestTrade;
  readonly found: BeforeAndAfter;
}

function changesOf(
  { materials, isPartner }: PartnersContext,
  { place, agreement }: Partner,
): { readonly of: PartnersMaterial; readonly trade: DigestTrade; readonly found: AfterSignature }[] {
  const year = yearOfSignature(agreement);
  if (year === null) return [];
  return materials.flatMap((of) => {
    const { trade } = of.digest;
    return trade === null
      ? []
      : [{ of, trade, found: afterSignature(trade.euImports, place, year, isPartner) }];
  });
}

/** Every material of which a partner supplied at least a hundredth of the EU's imports before its signature or after it. */
export function comparisonsOf(context: PartnersContext, partner: Partner): Comparison[] {
  if (isTooEarly(context, partner)) return [];
  return changesOf(context, partner).flatMap(({ of, trade, found }) => {
    if (found.state !== "compared") return [];
    const { shareBefore, shareAfter } = found.change;
    return Math.max(shareBefore, shareAfter) < LEAST_SHARE ? [] : [{ partner, of, trade, found }];
  });
}

/** The latest year whose tables hold all trade of some material; null where no year does. */
export function latestWholeYear({ materials }: PartnersContext): number | null {
  const years = materials.flatMap(({ digest }) =>
    (digest.trade?.euImports ?? []).flatMap(({ year, isComplete }) => (isComplete ? [year] : [])),
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** Whether fewer than two whole years have passed since a partner signed, so that nothing can be compared yet. */
export function isTooEarly(context: PartnersContext, { agreement }: Partner): boolean {
  const [year, latest] = [yearOfSignature(agreement), latestWholeYear(context)];
  return year !== null && latest !== null && latest - year < LEAST_YEARS;
}
