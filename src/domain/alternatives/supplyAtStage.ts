import { bottleneckOf } from "#domain/dependence/worldSupply.ts";
import type { DigestMaterial, DigestSupply } from "#schema/digest.ts";
import type { PlaceId, Stage } from "#schema/ids.ts";
import { type Share, share } from "#schema/units.ts";

/** The shares of production or reserves that a map of the measure opens with; null where none are held. */
export function defaultSupply(
  { supply }: Pick<DigestMaterial, "supply">,
  measure: DigestSupply["measure"],
): DigestSupply | null {
  return supply.find((series) => series.measure === measure && series.isDefault) ?? null;
}

/** The stage that decides the material's supply risk by the 2023 study; where that has no shares, the later one that has. */
export function decidingStage(material: Pick<DigestMaterial, "study" | "supply">): Stage | null {
  const found = bottleneckOf(material);
  const wanted: readonly Stage[] = [...(found === null ? [] : [found]), "processing", "extraction"];
  return wanted.find((stage) => defaultSupply(material, stage) !== null) ?? null;
}

/** What is left of the world's supply without its largest supplier. */
export interface SupplyWithoutLargest {
  readonly largest: PlaceId;
  readonly largestShare: Share;
  readonly rest: Share;
}

/**
 * N-1 supply: one less the largest share. The largest supplier's own demand would have to be taken off both sides to say what
 * is covered of the others' demand, and is not known.
 *
 * @returns null where no share is known, or a supplier without a figure may be the largest
 */
export function supplyWithoutLargest({
  places,
  shares,
  states,
}: Pick<DigestSupply, "places" | "shares" | "states">): SupplyWithoutLargest | null {
  let largest: { readonly place: PlaceId; readonly share: number } | null = null;
  let known = 0;
  shares.forEach((value, at) => {
    const place = places[at];
    if (value === null || place === undefined) return;
    known += value;
    if (largest === null || value > largest.share) largest = { place, share: value };
  });
  const found = largest as { readonly place: PlaceId; readonly share: number } | null;
  const hidesSome = states.some((state) => state === "withheld" || state === "not-available");
  if (found === null || (hidesSome && 1 - known > found.share)) return null;
  return {
    largest: found.place,
    largestShare: share(found.share),
    rest: share(Math.max(0, 1 - found.share)),
  };
}
