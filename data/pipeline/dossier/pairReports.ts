import type { SecondReport } from "#schema/dossier.ts";
import type { CodeTrade, TradeFlow } from "../join/trade.ts";
import { cellName, cellPositions } from "./packFlowTable.ts";
import { roundQuantity } from "./roundQuantity.ts";

/**
 * What other sources report of the flows that are taken, so that a reader can see both figures.
 *
 * A flow that only the other source has is no second report, and stays out.
 *
 * @param taken   the flows to draw, by year
 * @param others  tables of the same goods from other sources
 */
export function pairReports(
  taken: ReadonlyMap<number, readonly TradeFlow[]>,
  others: readonly CodeTrade[],
): SecondReport[] {
  if (others.length === 0) return [];
  const positions = cellPositions(taken);
  return others.flatMap(({ terms, code, years }) => {
    const reported = [...taken.keys()]
      .flatMap((year) => (years.get(year)?.flows ?? []).map((flow) => ({ flow, year })))
      .flatMap(({ flow, year }) => {
        const position = positions.get(cellName(flow.origin, flow.destination, year));
        return position === undefined ? [] : [{ position, value: roundQuantity(flow.valueThousands) }];
      })
      .sort((a, b) => a.position - b.position);
    if (reported.length === 0) return [];
    return {
      sourceId: terms.sourceId,
      code,
      currency: terms.currency,
      valuation: terms.valuation,
      cellSteps: reported.map(({ position }, at) => position - (reported[at - 1]?.position ?? 0)),
      values: reported.map(({ value }) => value),
    };
  });
}
