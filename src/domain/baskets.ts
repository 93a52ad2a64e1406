import { isCn8 } from "#domain/customsCode.ts";
import type { Basket, Dossier, FlowTable } from "#schema/dossier.ts";

/** Whether a basket is of the EU's customs codes. */
export function isOfCustoms({ codes }: Pick<Basket, "codes">): boolean {
  return codes.some(isCn8);
}

/**
 * The codes that mean a material in trade where a series or measure is shown: those written for the first of `keys` that
 * has some, else those for trade as such.
 *
 * @param keys  what is shown, the closest first: a series, its measure
 * @returns     null where no code of the market stands for it, and for editions made before baskets were written
 */
export function basketFor(
  { baskets = [] }: Pick<Dossier, "baskets">,
  keys: readonly string[],
  market: "world" | "eu-imports",
): Basket | null {
  const ofMarket = baskets.filter((basket) => isOfCustoms(basket) === (market !== "world"));
  for (const key of [...keys, "trade"]) {
    // A written choice for what is shown stands, even where this market has no code for it.
    const isWritten = baskets.some(({ usedFor }) => usedFor.includes(key));
    if (isWritten) return ofMarket.find(({ usedFor }) => usedFor.includes(key)) ?? null;
  }
  return null;
}

/** Whether an edition says which codes mean its materials; one that does not draws all of them. */
export function hasBaskets({ baskets }: Pick<Dossier, "baskets">): boolean {
  return baskets !== undefined;
}

/**
 * Part of all EU imports of a code and year that a table of members' customs holds, 0–1; of a year whose whole nobody
 * publishes, that of the latest year known: the customs procedures that a trade uses do not change overnight.
 *
 * @returns null where no year is known
 */
export function heldPart({ coverage }: Pick<FlowTable, "coverage">, year: number): number | null {
  const withShare = coverage.filter(({ shareOfReported }) => shareOfReported !== null);
  const held = withShare.find((entry) => entry.year === year) ?? withShare.at(-1);
  return held?.shareOfReported ?? null;
}
