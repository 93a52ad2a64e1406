import { isSuccession } from "#domain/codeSuccession.ts";
import type { SceneContext } from "./inputs.ts";
import type { SceneCodeCoverage, SceneCoverage } from "./sceneCoverage.ts";
import type { SharesInView } from "./shares.ts";
import { showsForm, type TradeInView } from "./trade.ts";

/** What is known of each customs code in view: which source, how complete, what else is in it. */
function codeCoverage({ view }: SceneContext, trade: TradeInView): SceneCodeCoverage[] {
  return trade.tables.flatMap((table) => {
    const year = table.coverage.find((candidate) => candidate.year === view.year);
    if (!year) return [];
    return {
      code: table.code,
      system: table.system,
      form: table.form,
      label: table.label,
      sourceId: table.sourceId,
      valuation: table.valuation,
      isSpecific: table.isSpecific,
      sharedWith: table.sharedWith,
      completeness: year.completeness,
      scope: year.scope,
      shareOfReported: year.shareOfReported,
      absentImporters: year.absentImporters,
    };
  });
}

/** Whether two customs codes, headings or bundles ("284610+284690") hold some of the same goods. */
function sharesGoods(code: string, other: string): boolean {
  const others = other.split("+");
  return code.split("+").some((part) => others.some((one) => one.startsWith(part) || part.startsWith(one)));
}

/** Codes of the material that this view does not draw, each with the reason: those of other years too. */
function leftOut({ dossier, view }: SceneContext, trade: TradeInView): SceneCoverage["leftOutCodes"] {
  const drawn = new Set(trade.tables.map(({ code }) => code));
  const elsewhere = dossier.flows
    .filter(({ code, form, years, market }) => {
      if (!showsForm(view, form) || !years.includes(view.year) || drawn.has(code)) return false;
      if (market === trade.market) return true;
      // A world code that the EU's finer lines cover is not missing.
      return trade.market === "eu-imports" && ![...drawn].some((other) => sharesGoods(code, other));
    })
    .map(({ code, label, market }) => ({
      code,
      label,
      why: market === trade.market ? ("shared" as const) : ("other-market" as const),
    }));
  const notThisYear = dossier.flows
    .filter(({ code, form, years, market }) => {
      const isCovered = [...drawn].some((other) => sharesGoods(code, other) || isSuccession(code, other));
      return showsForm(view, form) && market === trade.market && !years.includes(view.year) && !isCovered;
    })
    .map(({ code, label }) => ({ code, label, why: "not-held" as const }));
  const never = dossier.leftOutCodes
    .filter(({ form }) => showsForm(view, form))
    .map(({ code, label, why }) => ({ code, label, why }));
  return [...elsewhere, ...notThisYear, ...never];
}

/** Reasons for which trade that belongs to the material is not in view; the others keep out what does not belong. */
const MISSING: ReadonlySet<string> = new Set(["not-held", "source-excluded", "other-market"]);

/** Whether the trade in view is only a part: tables that are partial themselves, or codes without a table. */
export function isTradePartial({
  flows,
  leftOutCodes,
}: Pick<SceneCoverage, "flows" | "leftOutCodes">): boolean {
  return (
    flows.some(({ completeness }) => completeness === "partial") ||
    leftOutCodes.some(({ why }) => MISSING.has(why))
  );
}

/** How complete the figures in view are, and what is missing. */
export function sceneCoverage(
  context: SceneContext,
  shares: SharesInView,
  trade: TradeInView,
): SceneCoverage {
  const flows = codeCoverage(context, trade);
  const leftOutCodes = leftOut(context, trade);
  const nothing = !shares.held && flows.length === 0;
  const isPartial = !shares.held || flows.length === 0 || isTradePartial({ flows, leftOutCodes });
  return {
    completeness: nothing ? "none" : isPartial ? "partial" : "complete",
    shares: {
      held: shares.held,
      basis: shares.basis,
      product: shares.product,
      denominator: shares.held ? shares.denominator : null,
      sourceIds: shares.sourceIds,
    },
    flows,
    leftOutCodes,
    excludedFamilies: context.manifest.excludedFamilies,
  };
}
