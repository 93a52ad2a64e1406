import { isSuccession } from "#domain/coverage/codeSuccession.ts";
import { sharesGoods, wholeHs6 } from "#domain/customsCode.ts";
import type { Dossier, LeftOutCode } from "#schema/dossier.ts";
import { MARKETS } from "#schema/ids.ts";
import type { ProductCode } from "../reference/reference.ts";
import type { CodeTrade } from "./trade.ts";

/** A code's trade and the years in which it is the one to draw. */
export interface ChosenTrade {
  readonly product: ProductCode;
  readonly trade: CodeTrade;
  readonly years: readonly number[];
  /** Tables of the same goods from other sources. */
  readonly others: readonly CodeTrade[];
}

export interface TradeChoice {
  readonly chosen: readonly ChosenTrade[];
  readonly leftOut: readonly LeftOutCode[];
  readonly sourceChoices: Dossier["sourceChoices"];
}

interface Candidate {
  readonly product: ProductCode;
  readonly trade: CodeTrade;
}

/** The written order of sources: reconciled world trade by finer code first, reported trade last. */
function rankOf({ terms, system }: CodeTrade): number {
  if (terms.market !== "world") return 0;
  if (terms.method === "reconciled") return system === "HS6" ? 1 : 2;
  return 3;
}

/**
 * Which source to take for each customs code and year of a material.
 *
 * One source a code and year, by `rankOf`; a code is never added to a heading or bundle that contains it, unless one of
 * them is drawn alone. Codes that only name the material among many others are left out, and so is what an excluded
 * source alone holds.
 */
export function chooseTrade(
  products: readonly ProductCode[],
  trades: readonly CodeTrade[],
  isExcluded: (family: string) => boolean,
): TradeChoice {
  const held = trades.filter(({ family }) => !isExcluded(family));
  const candidates: Candidate[] = products
    .filter(({ use }) => use !== "residual")
    .flatMap((product) =>
      held
        .filter((trade) => trade.code === product.code && trade.system === product.system)
        .map((trade) => ({ product, trade })),
    )
    .sort((a, b) => rankOf(a.trade) - rankOf(b.trade) || (a.product.code < b.product.code ? -1 : 1));

  const years = new Map<Candidate, number[]>(candidates.map((candidate) => [candidate, []]));
  const sourceChoices: Dossier["sourceChoices"][number][] = [];
  for (const market of MARKETS) {
    const inMarket = candidates.filter(({ trade }) => trade.terms.market === market);
    const allYears = new Set(inMarket.flatMap(({ trade }) => [...trade.years.keys()]));
    for (const year of [...allYears].sort((a, b) => a - b)) {
      chooseYear(
        inMarket.filter(({ trade }) => trade.years.has(year)),
        year,
        years,
        sourceChoices,
      );
    }
  }
  const chosen = candidates
    .map((candidate) => ({
      ...candidate,
      years: years.get(candidate) ?? [],
      others: candidates.filter((other) => isSecondReport(other, candidate)).map(({ trade }) => trade),
    }))
    .filter((candidate) => candidate.years.length > 0)
    .sort((a, b) => products.indexOf(a.product) - products.indexOf(b.product));
  return { chosen, leftOut: listLeftOut(products, trades, chosen, isExcluded), sourceChoices };
}

/** The six digits that a code is counted by: a CN8 line that ends in 00 is the whole of its HS6 code. */
function goodsOf({ code }: ProductCode): string {
  return wholeHs6(code) ?? code;
}

/** Whether one table reports, by another source, what a second one does. */
function isSecondReport(other: Candidate, { product, trade }: Candidate): boolean {
  return goodsOf(other.product) === goodsOf(product) && other.trade.terms.sourceId !== trade.terms.sourceId;
}

/** Whether two codes would count the same goods twice in one picture: one that is drawn alone shares none. */
function isRival(a: ProductCode, b: ProductCode): boolean {
  if (a.use === "alone" || b.use === "alone") return a.code === b.code;
  return sharesGoods(a.code, b.code);
}

function chooseYear(
  candidates: readonly Candidate[],
  year: number,
  years: Map<Candidate, number[]>,
  choices: Dossier["sourceChoices"][number][],
): void {
  const taken: { candidate: Candidate; notTaken: string[] }[] = [];
  for (const candidate of candidates) {
    const rivals = taken.filter((other) => isRival(other.candidate.product, candidate.product));
    if (rivals.length === 0) {
      taken.push({ candidate, notTaken: [] });
      years.get(candidate)?.push(year);
    }
    for (const rival of rivals) rival.notTaken.push(candidate.trade.terms.sourceId);
  }
  for (const { candidate, notTaken } of taken) {
    if (notTaken.length === 0) continue;
    const { code, terms } = candidate.trade;
    choices.push({ code, year, taken: terms.sourceId, notTaken: [...new Set(notTaken)].sort() });
  }
}

function listLeftOut(
  products: readonly ProductCode[],
  trades: readonly CodeTrade[],
  chosen: readonly ChosenTrade[],
  isExcluded: (family: string) => boolean,
): LeftOutCode[] {
  const leftOut: LeftOutCode[] = [];
  for (const product of products) {
    if (chosen.some((entry) => entry.product === product)) continue;
    const sources = trades.filter(({ code, system }) => code === product.code && system === product.system);
    const isHeading = product.system === "HS4" || product.system === "HS6-bundle";
    if (isHeading && sources.length === 0) continue;
    const { code, form, label } = product;
    const isCovered = chosen.some((entry) => covers(entry.product, product));
    const isHeldElsewhere = sources.length > 0 && sources.every(({ family }) => isExcluded(family));
    const why =
      product.use === "residual"
        ? "residual"
        : isCovered
          ? "superseded"
          : isHeldElsewhere
            ? "source-excluded"
            : "not-held";
    leftOut.push({ code, form, label, why });
  }
  return leftOut;
}

/** Whether a code that is drawn holds what another would: as a heading or part of it, or as the one it was split from. */
function covers(drawn: ProductCode, other: ProductCode): boolean {
  if ((drawn.system === "CN8") !== (other.system === "CN8") || drawn.use === "alone") return false;
  // A basket that a code was taken out of does not stand for it: it never isolated the material.
  return (
    sharesGoods(drawn.code, other.code) || (drawn.use === "specific" && isSuccession(drawn.code, other.code))
  );
}
