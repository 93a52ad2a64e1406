import type { FlowTable } from "#schema/dossier.ts";
import { findDoubtfulFlows } from "../checks/findDoubtfulFlows.ts";
import { packFlowTable } from "../packFlowTable.ts";
import type { ConfidentialReporter } from "../reference.ts";
import type { ChosenTrade } from "./chooseTrade.ts";
import { pairReports } from "./pairReports.ts";
import { neverReported } from "./readConfidentialReporters.ts";

/** The flow tables of a dossier, in the order of the material's codes. */
export function buildFlowTables(
  chosen: readonly ChosenTrade[],
  confidential: readonly ConfidentialReporter[],
): FlowTable[] {
  return chosen.map(({ product, trade, years, others }) => {
    const yearTrades = years.flatMap((year) => trade.years.get(year) ?? []);
    const { sourceId, market, currency, valuation } = trade.terms;
    const silent = neverReported(confidential, trade);
    // Years that another source has are looked at too: a flow is judged by the years beside it.
    const allYears = new Map([...trade.years].map(([year, { flows }]) => [year, flows]));
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
      ...packFlowTable(flows, findDoubtfulFlows(allYears, product.use === "specific")),
      ...(silent.length > 0 ? { neverReported: silent } : {}),
      ...(secondReports.length > 0 ? { secondReports } : {}),
    };
  });
}
