import { type PairQuantity, quantitiesByYear } from "#domain/trade/quantitiesByYear.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { FactsContext } from "./context.ts";
import { goodsOfAllYears } from "./goods.ts";
import { concerns, groupInFocus, staysInside, type TradeFacts } from "./trade.ts";

/** What of a question the largest of all years does not depend on. */
const NO_PART = { year: null, stop: null, cut: null, spare: null };

/** For each dossier the largest quantity of a question, whatever its year. */
const largestByQuestion = new WeakMap<FactsContext["dossier"], Map<string, number>>();

/** The largest flow or inside trade of a year, in the unit of `pairs`. */
function largestOf(
  pairs: readonly PairQuantity[],
  context: FactsContext,
  focus: FactsContext["focus"],
): number {
  const group = groupInFocus(context, focus);
  const inside = new Map<PlaceId, number>();
  let largestQuantity = 0;
  for (const pair of pairs) {
    const quantity = pair.quantity ?? 0;
    const place = group ?? pair.origin;
    if (staysInside(pair, focus)) inside.set(place, quantity + (inside.get(place) ?? 0));
    else if (concerns(pair, focus, context.question.direction))
      largestQuantity = Math.max(largestQuantity, quantity);
  }
  return Math.max(largestQuantity, ...inside.values());
}

/**
 * The largest flow or inside trade of any year with the same goods, units and focus, so that widths mean the same in every year.
 * Kept for each dossier and question, because it reads all years.
 *
 * @returns in the unit of the trade; 0 where there is no flow
 */
export function largestFlow(context: FactsContext, { market, unit }: TradeFacts): number {
  const { dossier, question, focus } = context;
  const ofDossier = largestByQuestion.get(dossier) ?? new Map<string, number>();
  largestByQuestion.set(dossier, ofDossier);
  const key = JSON.stringify({ ...question, ...NO_PART, market, unit });
  const before = ofDossier.get(key);
  if (before !== undefined) return before;
  const years = quantitiesByYear(goodsOfAllYears(context, market), context.unitOfPlace, unit === "t");
  const largestQuantity = Math.max(0, ...years.map((pairs) => largestOf(pairs, context, focus)));
  ofDossier.set(key, largestQuantity);
  return largestQuantity;
}
