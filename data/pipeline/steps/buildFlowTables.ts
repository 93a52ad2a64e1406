import type { FlowTable } from "#schema/dossier.ts";
import { packFlowTable } from "../packFlowTable.ts";
import type { ChosenTrade } from "./chooseTrade.ts";
import { pairReports } from "./pairReports.ts";

/** The flow tables of a dossier, in the order of the material's codes. */
export function buildFlowTables(chosen: readonly ChosenTrade[]): FlowTable[] {
  return chosen.map(({ product, trade, years, others }) => {
    const yearTrades = years.flatMap((year) => trade.years.get(year) ?? []);
    const { sourceId, market, currency, valuation } = trade.terms;
    const flows = new Map(yearTrades.map(({ year, flows }) => [year, flows]));
    const secondReports = pairReports(flows, others);
    return {
      code: product.code,
      system: product.system,
      form: product.form,
      label: product.label,
      sharedWith: [...product.sharedWith],
      isSpecific: product.use === "specific",
      note: product.note,
      sourceId,
      market,
      currency,
      valuation,
      coverage: yearTrades.map(({ coverage }) => coverage),
      ...packFlowTable(flows),
      ...(secondReports.length > 0 ? { secondReports } : {}),
    };
  });
}
