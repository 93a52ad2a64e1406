import { basketFor } from "#domain/baskets.ts";
import { coverageOf, shareYears, viewYears } from "#domain/coverage/availability.ts";
import { breakOfTrade, breaksOfSeries, type TradeYear } from "#domain/coverage/breaks.ts";
import { isWhole } from "#domain/coverage/missingPart.ts";
import { isTradeMeasure } from "#domain/measures.ts";
import { EU27, unitsOf } from "#domain/place.ts";
import { sumUnrouted } from "#domain/trade/unrouted.ts";
import { goodsInView, tablesOfYear } from "#facts/goods.ts";
import { seriesInView } from "#facts/seriesInView.ts";
import type { TradeFacts } from "#facts/trade.ts";
import type { SharePeriod, ShareSeries } from "#schema/dossier.ts";
import { MEASURES, type PlaceId, TRADED_FORMS } from "#schema/ids.ts";
import type { SceneChoices, SceneTimelineYear } from "../contract/choices.ts";
import type { SceneContext } from "../contract/inputs.ts";

/** How many suppliers are offered to be stopped. */
const SUPPLIERS_OFFERED = 6;

/** What decides whether the trade of a year breaks with that of another. */
function tradeOf(context: SceneContext, year: number): TradeYear {
  const { market, tables } = goodsInView(context, year);
  return { year, market, tables };
}

/** Whether the trade of a year is made of other tables, or classified anew, than that of the last year before it that is held. */
export function isTradeBreak(context: SceneContext, year: number): boolean {
  const now = tradeOf(context, year);
  if (now.tables.length === 0) return false;
  const earlier = [...new Set(context.dossier.flows.flatMap(({ years }) => years))]
    .filter((other) => other < year)
    .sort((a, b) => b - a);
  for (const other of earlier) {
    const before = tradeOf(context, other);
    if (before.tables.length > 0) return breakOfTrade(before, now) !== null;
  }
  return false;
}

/** How much of the goods in view the tables of a year hold. */
function flowsOf(context: SceneContext, year: number): SceneTimelineYear["flows"] {
  const { tables } = goodsInView(context, year);
  if (tables.length === 0) return "none";
  const held = tables.flatMap(({ coverage }) => coverage.filter((entry) => entry.year === year));
  return held.every(isWhole) ? "complete" : "partial";
}

/** Years to step through, each with what it holds and whether its figures continue those of the year before. */
function timeline(context: SceneContext): SceneTimelineYear[] {
  const { question, material } = context;
  const ofTrade = isTradeMeasure(question.measure);
  const held = new Set(shareYears(material, question.measure, question.series));
  const series = seriesInView(context);
  const hasUndated = series?.periods.some(({ year }) => year === null) ?? false;
  const broken = new Set(series === null ? [] : breaksOfSeries(series).map(({ year }) => year));
  return viewYears(material, question.measure, question.series).map((year) => ({
    year,
    hasShares: hasUndated || held.has(year),
    flows: flowsOf(context, year),
    isBreak: ofTrade ? isTradeBreak(context, year) : broken.has(year),
  }));
}

/** What two series must have in common to be one choice: the very same shares, measure and basis. */
function contentOf({ basis, counts, stage, periods }: ShareSeries): string {
  const figures = periods.map(({ year, places, quantities }: SharePeriod) => [year, places, quantities]);
  return JSON.stringify([basis, counts, stage, figures]);
}

/** The series of a measure, those with the very same shares as one: the study gives some elements the shares of their group. */
function seriesChoices({ dossier, manifest, question }: SceneContext): SceneChoices["series"] {
  const groups = new Map<string, ShareSeries[]>();
  for (const series of dossier.shares.filter(({ measure }) => measure === question.measure)) {
    const content = contentOf(series);
    groups.set(content, [...(groups.get(content) ?? []), series]);
  }
  const familyOf = (id: string) => manifest.sources.find((source) => source.id === id)?.family ?? id;
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    // The series in view keeps its id, so that the choice shows what the address asks for.
    const shown = group.find(({ id }) => id === question.series) ?? first;
    if (first === undefined || shown === undefined) return [];
    const years = first.periods.flatMap(({ year }) => year ?? []);
    return {
      id: shown.id,
      products: group.map(({ product }) => product),
      basis: first.basis,
      counts: first.counts ?? null,
      families: [...new Set(first.periods.flatMap(({ sourceIds }) => sourceIds.map(familyOf)))],
      years: years.length === 0 ? null : ([Math.min(...years), Math.max(...years)] as const),
    };
  });
}

/** Customs codes that can be drawn alone. */
function codeChoices(context: SceneContext): SceneChoices["codes"] {
  const { dossier, question } = context;
  const series = seriesInView(context);
  const keys = series === null ? [] : [series.id, question.measure];
  const inBasket = (["world", "eu-imports"] as const).flatMap(
    (market) => basketFor(dossier, keys, market)?.codes ?? [],
  );
  const codes = new Map<string, SceneChoices["codes"][number]>();
  for (const { code, label, years } of dossier.flows) {
    const isHeld = years.includes(question.year) || codes.get(code)?.isHeld === true;
    codes.set(code, { code, label, isHeld, isInBasket: inBasket.includes(code) });
  }
  return [...codes.values()];
}

/** The largest suppliers of an importer, from outside it. */
function suppliersOf({ places, question }: SceneContext, { net, unrouted }: TradeFacts, importer: PlaceId) {
  const units = unitsOf(places, importer, question.eu);
  const sums = new Map<PlaceId, number>();
  let total = sumUnrouted(unrouted.imports, units);
  for (const { origin, destination, quantity } of net) {
    if (!units.has(destination) || units.has(origin)) continue;
    sums.set(origin, (sums.get(origin) ?? 0) + quantity);
    total += quantity;
  }
  return [...sums]
    .filter(([, quantity]) => quantity > 0)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, SUPPLIERS_OFFERED)
    .map(([place, quantity]) => ({ place, share: quantity / total }));
}

/** What each control can offer in this view. */
export function sceneChoices(context: SceneContext, trade: TradeFacts): SceneChoices {
  const { dossier, material, question } = context;
  const inYear = dossier.flows.filter(({ years }) => years.includes(question.year));
  const forms = new Set(inYear.filter(({ isAlone }) => !isAlone).map(({ form }) => form));
  const importer = question.place ?? EU27;
  return {
    measures: MEASURES.map((id) => {
      const coverage = coverageOf(material, id);
      return { id, reason: coverage ? coverage.reason : "no-source" };
    }),
    series: seriesChoices(context),
    codes: codeChoices(context),
    forms: [
      { id: "all", isHeld: inYear.length > 0 },
      ...TRADED_FORMS.map((id) => ({ id, isHeld: forms.has(id) })),
    ],
    suppliers: { importer, largest: suppliersOf(context, trade, importer) },
    massIsHeld: tablesOfYear(context, "world", question.year).some(({ tonnes }) => tonnes !== null),
    euCustomsIsHeld: tablesOfYear(context, "eu-imports", question.year).length > 0,
    timeline: timeline(context),
  };
}
