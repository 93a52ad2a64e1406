import { isSuccession } from "#domain/coverage/codeSuccession.ts";
import { isWhole } from "#domain/coverage/missingPart.ts";
import { sharesGoods } from "#domain/customsCode.ts";
import { showsForm } from "#facts/goods.ts";
import type { TradeFacts } from "#facts/trade.ts";
import type { SceneCodeCoverage, SceneCoverage } from "../contract/coverage.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { ShownSupply } from "../map/shownSupply.ts";

/** What is known of each customs code in view: which source, how complete, what else is in it. */
function codeCoverage({ question }: SceneContext, trade: TradeFacts): SceneCodeCoverage[] {
  return trade.tables.flatMap((table) => {
    const year = table.coverage.find((candidate) => candidate.year === question.year);
    if (!year) return [];
    return {
      code: table.code,
      system: table.system,
      form: table.form,
      label: table.label,
      sourceId: table.sourceId,
      market: table.market,
      valuation: table.valuation,
      isSpecific: table.isSpecific,
      sharedWith: table.sharedWith,
      note: table.note,
      completeness: isWhole(year) ? "complete" : "partial",
      scope: year.scope.id,
      shareOfReported: year.shareOfReported,
      absentImporters: year.absentImporters,
    };
  });
}

/** Codes of the material that this view does not draw, each with the reason. */
function leftOut(
  { dossier, question }: SceneContext,
  { goods, tables }: TradeFacts,
): SceneCoverage["leftOutCodes"] {
  const drawn = tables.map(({ code }) => code);
  const isCovered = (code: string): boolean =>
    drawn.some((other) => sharesGoods(code, other) || isSuccession(code, other));
  const labels = new Map([...dossier.flows, ...dossier.leftOutCodes].map(({ code, label }) => [code, label]));
  const missing = goods.wanted
    .filter((code) => !isCovered(code))
    .map((code) => ({ code, label: labels.get(code) ?? "", why: "not-held" as const }));
  const told = new Set(missing.map(({ code }) => code));
  const others = dossier.flows
    .filter(
      ({ code, years, form }) =>
        years.includes(question.year) && showsForm(question, form) && !drawn.includes(code),
    )
    .map(({ code, label, isAlone }) => ({
      code,
      label,
      why: isAlone
        ? ("mostly-other-goods" as const)
        : isCovered(code)
          ? ("superseded" as const)
          : ("other-goods" as const),
    }));
  const never = dossier.leftOutCodes
    .filter(({ form }) => showsForm(question, form))
    .map(({ code, label, why }) => ({ code, label, why: isCovered(code) ? ("superseded" as const) : why }));
  const seen = new Set<string>();
  return [...missing, ...[...others, ...never].filter(({ code }) => !told.has(code))].filter(
    ({ code }) => !seen.has(code) && seen.add(code),
  );
}

/** Reasons for which trade that belongs to the goods in view is not drawn; the others keep out what does not belong. */
const MISSING: ReadonlySet<string> = new Set(["not-held", "source-excluded"]);

/** Codes of the goods in view that no table of the year holds. */
export function missingCodes(
  { leftOutCodes }: Pick<SceneCoverage, "leftOutCodes">,
  { goods }: TradeFacts,
): SceneCoverage["leftOutCodes"] {
  return leftOutCodes.filter(({ code, why }) => MISSING.has(why) && goods.wanted.includes(code));
}

/**
 * Which codes the trade in view is made of, and how completely each is held; which codes are left out, and why. `partial` as
 * soon as one code is, or is missing; `none` only where neither shares nor trade are held.
 */
export function sceneCoverage(context: SceneContext, shares: ShownSupply, trade: TradeFacts): SceneCoverage {
  const flows = codeCoverage(context, trade);
  const leftOutCodes = leftOut(context, trade);
  const nothing = !shares.held && flows.length === 0;
  const isPartial =
    !shares.held ||
    flows.length === 0 ||
    flows.some(({ completeness }) => completeness === "partial") ||
    missingCodes({ leftOutCodes }, trade).length > 0;
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
