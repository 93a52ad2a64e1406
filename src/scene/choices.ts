import { coverageOf, shareYears, viewYears } from "#domain/availability.ts";
import { HS_BREAK_YEAR } from "#domain/breaks.ts";
import { MEASURES, TRADED_FORMS } from "#schema/ids.ts";
import type { SceneContext } from "./inputs.ts";
import type { SceneChoices, SceneTimelineYear } from "./scene.ts";
import { seriesInView } from "./shares.ts";
import { type TradeInView, tradeBasis } from "./trade.ts";

/** Whether the trade of a year is made of other tables, or classified anew, than that of the year before. */
export function isTradeBreak(context: SceneContext, year: number): boolean {
  const now = tradeBasis(context, year);
  const before = tradeBasis(context, year - 1);
  return now !== "" && before !== "" && (now !== before || isHsBreak(now, year));
}

/** Whether a basis is of world trade, whose classification changes in this year. */
function isHsBreak(basis: string, year: number): boolean {
  return year === HS_BREAK_YEAR && basis.startsWith("world");
}

/** Years to step through, each with what it holds and whether its figures continue those of the year before. */
function timeline(context: SceneContext, market: TradeInView["market"]): SceneTimelineYear[] {
  const { view, material } = context;
  const ofTrade = view.measure === "exports" || view.measure === "imports";
  const held = new Set(shareYears(material, view.measure, view.series));
  const periods = seriesInView(context)?.periods ?? [];
  const hasUndated = periods.some(({ year }) => year === null);
  const basis = new Map(
    periods.map((period) => [period.year, `${period.product} ${period.unit} ${period.sourceIds.join()}`]),
  );
  const worldYears = new Map(material.flowYears.map((year) => [year.year, year]));
  const euYears = new Map(material.euImportYears.map((year) => [year.year, year]));
  let earlier: string | undefined;
  const [first, second] = market === "world" ? [worldYears, euYears] : [euYears, worldYears];
  return viewYears(material, view.measure, view.series).map((year) => {
    const now = basis.get(year);
    const continues = now === undefined || earlier === undefined || now === earlier;
    // A year without figures breaks nothing, and hides no break: the last one that has some is compared.
    earlier = now ?? earlier;
    return {
      year,
      hasShares: hasUndated || held.has(year),
      flows: (first.get(year) ?? second.get(year))?.completeness ?? "none",
      isBreak: ofTrade ? isTradeBreak(context, year) : !continues,
    };
  });
}

/** What each control can offer in this view. */
export function sceneChoices(context: SceneContext, { market }: TradeInView): SceneChoices {
  const { dossier, material, view } = context;
  const inYear = dossier.flows.filter(({ years }) => years.includes(view.year));
  const forms = new Set(inYear.map(({ form }) => form));
  return {
    measures: MEASURES.map((id) => {
      const coverage = coverageOf(material, id);
      return { id, reason: coverage ? coverage.reason : "no-source" };
    }),
    series: (coverageOf(material, view.measure)?.series ?? []).map(({ id, product, basis }) => ({
      id,
      product,
      basis,
    })),
    forms: [
      { id: "all", isHeld: inYear.length > 0 },
      ...TRADED_FORMS.map((id) => ({ id, isHeld: forms.has(id) })),
    ],
    massIsHeld: inYear.some(({ tonnes, market }) => tonnes !== null && market === "world"),
    euCustomsIsHeld: inYear.some(({ market }) => market === "eu-imports"),
    timeline: timeline(context, market),
  };
}
