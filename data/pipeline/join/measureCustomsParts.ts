import type { CodeTrade, YearTrade } from "./trade.ts";

/** Part of all imports from which a table of members' customs counts as whole: what is missing is rounding. */
const WHOLE = 0.99;

/** Imports of a year from outside the EU, in thousands. */
function extraEu({ flows }: YearTrade, members: ReadonlySet<string>): number {
  return flows
    .filter(({ origin }) => !members.has(origin))
    .reduce((sum, { valueThousands }) => sum + valueThousands, 0);
}

/**
 * Says of each code and year of the members' customs what part of all imports of the EU it holds, where these are known:
 * under the normal procedure alone, or with goods brought in for processing.
 *
 * @param members  the members of the EU
 */
export function measureCustomsParts(trades: readonly CodeTrade[], members: ReadonlySet<string>): CodeTrade[] {
  const totals = new Map<string, number>();
  for (const { terms, code, years } of trades) {
    if (terms.market !== "eu-total") continue;
    for (const { year, flows, unrouted } of years.values()) {
      const named = flows.reduce((sum, { valueThousands }) => sum + valueThousands, 0);
      const others = unrouted.reduce((sum, { importsThousands }) => sum + importsThousands, 0);
      totals.set(`${code} ${year}`, named + others);
    }
  }
  return trades.map((trade) => {
    if (trade.terms.market !== "eu-imports") return trade;
    const years = [...trade.years].map(([year, held]): [number, YearTrade] => {
      const total = totals.get(`${trade.code} ${year}`);
      if (total === undefined) return [year, held];
      const part = extraEu(held, members) / total;
      const coverage = {
        ...held.coverage,
        completeness: part >= WHOLE ? ("complete" as const) : ("partial" as const),
        shareOfReported: Number(part.toFixed(3)),
      };
      return [year, { ...held, coverage }];
    });
    return { ...trade, years: new Map(years) };
  });
}
