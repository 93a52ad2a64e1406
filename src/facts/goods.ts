import { basketFor, hasBaskets, heldPart } from "#domain/baskets.ts";
import { isSuccession } from "#domain/coverage/codeSuccession.ts";
import { TRIVIAL_PART } from "#domain/coverage/missingPart.ts";
import { sharesGoods } from "#domain/customsCode.ts";
import { EU27 } from "#domain/place.ts";
import type { MessageValue } from "#i18n/messageRef.ts";
import type { Basket, FlowTable } from "#schema/dossier.ts";
import type { TradedForm } from "#schema/ids.ts";
import type { Question } from "#state/map/document.ts";
import type { FactsContext } from "./context.ts";
import { seriesInView } from "./seriesInView.ts";

/** Part of the EU's imports below which its customs tables of single members give way to world trade. */
const LEAST_PART = 0.9;

/** World trade in US dollars, or imports of the EU and its members in euro. */
export type TradeMarket = "world" | "eu-imports";

/** Which goods a view is about, and the tables that hold them in a year. */
export interface Goods {
  readonly market: TradeMarket;
  /** A written basket, a traded form, one customs code, or every code of an edition without baskets. */
  readonly kind: "basket" | "form" | "code" | "all";
  /** What they are called in a sentence: "ferro-niobium". */
  readonly name: MessageValue;
  /** Codes that make up the whole, held or not; empty where only what is held says what it is. */
  readonly wanted: readonly string[];
  readonly tables: readonly FlowTable[];
  /** Whether goods that enter the EU under other customs procedures than the normal one are missing, or may be. */
  readonly isNormalProcedure: boolean;
}

/** Whether a view is about a traded form: the one chosen, or every form. */
export function showsForm({ flows }: Pick<Question, "flows">, form: TradedForm): boolean {
  return flows === "all" || flows === "none" || flows === form;
}

function chosenForm({ flows }: Question): TradedForm | null {
  return flows === "all" || flows === "none" ? null : flows;
}

/** The basket of the goods in view, where neither a code nor a form is chosen. */
function basketInView(context: FactsContext, market: TradeMarket): Basket | null {
  const { dossier, question } = context;
  const series = seriesInView(context);
  return basketFor(dossier, series === null ? [] : [series.id, question.measure], market);
}

function isChosen(context: FactsContext, market: TradeMarket): (table: FlowTable) => boolean {
  const { dossier, question } = context;
  if (question.code !== null) return ({ code }) => code === question.code;
  const form = chosenForm(question);
  if (form !== null) return (table) => table.form === form && !table.isAlone;
  if (!hasBaskets(dossier)) return () => true;
  const codes = basketInView(context, market)?.codes ?? [];
  return ({ code }) => codes.includes(code);
}

/** Whether the EU's imports are asked for as one: only then do its totals, with all customs procedures, answer. */
function isEuAsOne({ question }: FactsContext): boolean {
  return question.eu === "one" && (question.place === null || question.place === EU27);
}

/** Tables of the EU's imports in a year: for each code its total where there is one, else those of the members. */
function customsTables(context: FactsContext, tables: readonly FlowTable[]): FlowTable[] {
  const totals = isEuAsOne(context) ? tables.filter(({ market }) => market === "eu-total") : [];
  const members = tables.filter(({ market }) => market === "eu-imports");
  const preferred = tables.filter(
    (table) =>
      totals.includes(table) || (members.includes(table) && !totals.some(({ code }) => code === table.code)),
  );
  if (hasBaskets(context.dossier)) return preferred;
  // Without baskets, lines that cover several materials give way to those that isolate the one in view.
  const isolating = preferred.filter(({ isSpecific }) => isSpecific);
  return isolating.length > 0 ? isolating : preferred;
}

/** The tables of the goods in view that a market holds in a year. */
export function tablesOfYear(context: FactsContext, market: TradeMarket, year: number): FlowTable[] {
  const wanted = isChosen(context, market);
  const held = context.dossier.flows.filter((table) => table.years.includes(year) && wanted(table));
  return market === "world"
    ? held.filter((table) => table.market === "world")
    : customsTables(
        context,
        held.filter((table) => table.market !== "world"),
      );
}

/**
 * The markets to ask, in order. EU customs distinguish what world codes merge, so they come first where the question is who
 * supplies the EU or a member, and last elsewhere; world exports are asked of world trade alone.
 */
function marketsToAsk({ question, places }: FactsContext): readonly TradeMarket[] {
  if (question.trade === "world" || (question.measure === "exports" && question.code === null))
    return ["world"];
  if (question.trade === "eu-customs") return ["eu-imports", "world"];
  const { place } = question;
  const focusIsEu = place === EU27 || (place !== null && places.isEuMember(place));
  return focusIsEu && question.direction === "in" ? ["eu-imports", "world"] : ["world", "eu-imports"];
}

/** Whether customs tables hold so little of the EU's imports that another table answers better. */
function isMinorPart(tables: readonly FlowTable[], year: number): boolean {
  return tables.some((table) => table.market === "eu-imports" && (heldPart(table, year) ?? 1) < LEAST_PART);
}

/** The market that answers in a year, and its tables. */
function answering(context: FactsContext, year: number): { market: TradeMarket; tables: FlowTable[] } {
  const answers = marketsToAsk(context)
    .map((market) => ({ market, tables: tablesOfYear(context, market, year) }))
    .filter(({ tables }) => tables.length > 0);
  const [first, second] = answers;
  if (first === undefined) return { market: marketsToAsk(context)[0] ?? "world", tables: [] };
  if (second === undefined) return first;
  const hasWeights = ({ tables }: typeof first) => tables.some(({ tonnes }) => tonnes !== null);
  if (context.question.unit === "mass" && !hasWeights(first) && hasWeights(second)) return second;
  const isForced = context.question.trade === "eu-customs";
  return !isForced && first.market === "eu-imports" && isMinorPart(first.tables, year) ? second : first;
}

/** Codes that a basket asks for, that other years hold, and of whose goods the tables of this year have nothing. */
function isWithout(basket: Basket, tables: readonly FlowTable[], { dossier }: FactsContext): boolean {
  const isCovered = (wanted: string) =>
    tables.some(({ code }) => sharesGoods(code, wanted) || isSuccession(code, wanted));
  return basket.codes.some(
    (wanted) => !isCovered(wanted) && dossier.flows.some(({ code }) => code === wanted),
  );
}

/** Goods by their customs codes: where a name would say more than the tables hold. */
function byCodes(tables: readonly Pick<FlowTable, "code" | "label">[]): MessageValue {
  const [first, second] = tables;
  if (first !== undefined && second === undefined)
    return { phrase: { id: "goods.code", values: { code: first.code, label: first.label } } };
  return { phrase: { id: "goods.codes", values: { codes: { list: tables.map(({ code }) => code) } } } };
}

/** Whether a noticeable part of the value is of members' customs that leave out other procedures, or may do. */
export function isNormalProcedure(tables: readonly FlowTable[], year: number): boolean {
  let [normal, all] = [0, 0];
  for (const table of tables) {
    const value = table.coverage.find((held) => held.year === year)?.valueThousands ?? 0;
    all += value;
    const isWhole = table.market !== "eu-imports" || (heldPart(table, year) ?? 0) >= 1 - TRIVIAL_PART;
    if (!isWhole) normal += value;
  }
  return normal > all * TRIVIAL_PART;
}

/** What the goods of a market's tables are called in a sentence, so that it claims no more than they hold. */
export function goodsName(
  context: FactsContext,
  market: TradeMarket,
  tables: readonly FlowTable[],
): MessageValue {
  const basket = context.question.code === null ? basketInView(context, market) : null;
  const isBasket = basket !== null && chosenForm(context.question) === null;
  return isBasket && tables.length > 0 && isWithout(basket, tables, context)
    ? byCodes(tables)
    : wholeName(context, market, tables);
}

function wholeName(context: FactsContext, market: TradeMarket, tables: readonly FlowTable[]): MessageValue {
  const { question, dossier } = context;
  if (question.code !== null) {
    const held = tables.length > 0 ? tables : dossier.flows.filter(({ code }) => code === question.code);
    return byCodes(held.length > 0 ? held.slice(0, 1) : [{ code: question.code, label: "" }]);
  }
  const form = chosenForm(question);
  if (form === "magnets") return { message: `goods.magnets.${market}` };
  if (form !== null)
    return {
      phrase: { id: "goods.form", values: { form: { form }, material: { material: question.material } } },
    };
  const basket = basketInView(context, market);
  return basket === null ? { material: question.material } : { message: `goods.${basket.name}` };
}

/** The goods that a view is about in a year. */
export function goodsInView(context: FactsContext, year: number): Goods {
  const { question, dossier } = context;
  const { market, tables } = answering(context, year);
  const isBasket = question.code === null && chosenForm(question) === null;
  const kind = question.code !== null ? "code" : !isBasket ? "form" : hasBaskets(dossier) ? "basket" : "all";
  return {
    market,
    kind,
    name: goodsName(context, market, tables),
    wanted: kind === "basket" ? (basketInView(context, market)?.codes ?? []) : [],
    tables,
    isNormalProcedure: isNormalProcedure(tables, year),
  };
}

/** Tables of the goods in view in every year that their market holds, for a scale that means the same in each. */
export function goodsOfAllYears(context: FactsContext, market: TradeMarket): Map<number, FlowTable[]> {
  const years = new Set(context.dossier.flows.flatMap((table) => table.years));
  const held = [...years].map((year) => [year, tablesOfYear(context, market, year)] as const);
  return new Map(held.filter(([, tables]) => tables.length > 0));
}
