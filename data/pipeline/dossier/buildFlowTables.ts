import type { FlowTable } from "#schema/dossier.ts";
import { findDoubtfulFlows } from "../checks/findDoubtfulFlows.ts";
import type { ChosenTrade } from "../join/chooseTrade.ts";
import type { YearTrade } from "../join/trade.ts";
import { neverReported } from "../reference/readConfidentialReporters.ts";
import type { ConfidentialReporter } from "../reference/reference.ts";
import { packFlowTable } from "./packFlowTable.ts";
import { pairReports } from "./pairReports.ts";
import { roundQuantity } from "./roundQuantity.ts";

/** The flow tables of a dossier, in the order of the material's codes. */
export function buildFlowTables(
  chosen: readonly ChosenTrade[],
  confidential: readonly ConfidentialReporter[],
): FlowTable[] {
  return chosen.map(({ product, trade, years, others }) => {
    const yearTrades = years.flatMap((year) => trade.years.get(year) ?? []);
    const { sourceId, market, method, currency, valuation } = trade.terms;
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
      ...(product.use === "alone" ? { isAlone: true } : {}),
      note: product.note,
      sourceId,
      market,
      method,
      currency,
      valuation,
      coverage: yearTrades.map(({ coverage }) => coverage),
      ...packFlowTable(flows, findDoubtfulFlows(allYears, product.use === "specific")),
      ...packUnrouted(yearTrades),
      ...(silent.length > 0 ? { neverReported: silent } : {}),
      ...(secondReports.length > 0 ? { secondReports } : {}),
    };
  });
}

/** What places trade beyond the flows, as columns; nothing where the source publishes no totals. */
function packUnrouted(years: readonly YearTrade[]): Pick<FlowTable, "unrouted"> {
  const packed = years
    .filter(({ unrouted }) => unrouted.length > 0)
    .map(({ year, unrouted }) => ({
      year,
      places: unrouted.map(({ place }) => place),
      exports: unrouted.map(({ exportsThousands }) => roundQuantity(exportsThousands)),
      imports: unrouted.map(({ importsThousands }) => roundQuantity(importsThousands)),
    }));
  return packed.length > 0 ? { unrouted: packed } : {};
}
