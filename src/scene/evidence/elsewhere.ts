import { heldPart } from "#domain/baskets.ts";
import { TRIVIAL_PART } from "#domain/coverage/missingPart.ts";
import { EU27 } from "#domain/place.ts";
import { sharesOfPeriod } from "#domain/shares.ts";
import { flowsOfYear } from "#domain/trade/flows.ts";
import { unpackFlowTable } from "#domain/trade/flowTable.ts";
import { sumUnrouted, unroutedOfYear } from "#domain/trade/unrouted.ts";
import { goodsName, isNormalProcedure, type TradeMarket, tablesOfYear } from "#facts/goods.ts";
import type { TradeFacts } from "#facts/trade.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { FlowTable, SharePeriod, ShareSeries } from "#schema/dossier.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { PublishedFigure } from "#schema/policy.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneMetrics } from "../contract/metrics.ts";
import type { ShownSupply } from "../map/shownSupply.ts";

/** Difference from which two answers to one question are both told, as parts of a whole. */
const APART = 0.05;
/** The same for the EU's study beside newer figures: they are years apart and differ anyway. */
const STUDY_APART = 0.1;
/** The same for figures that somebody has published and a reader has in hand. */
const PUBLISHED_APART = 0.015;

/** How far unit values may differ within a code before its weights say little. */
const MOST_PRICE_FACTOR = 5;

/** A leader and its share by one source. */
interface Answer {
  readonly place: PlaceId;
  readonly share: number;
}

function leaderOf(shares: ReadonlyMap<PlaceId, number>, total: number): Answer | null {
  const [first] = [...shares].sort((a, b) => b[1] - a[1]);
  return first === undefined || total <= 0 ? null : { place: first[0], share: first[1] / total };
}

/** Whether another answer names another leader, or gives the same one a noticeably different share. */
function differs({ topSupplier, topShare, tied }: SceneMetrics, other: Answer, apart = APART): boolean {
  if (topShare === null || topSupplier === null) return false;
  const isSame = other.place === topSupplier || tied.includes(other.place);
  return !isSame || Math.abs(other.share - topShare) > apart;
}

function told(
  reason: string,
  { place, share }: Answer,
  values: Record<string, MessageValue> = {},
): MessageRef {
  return { id: `elsewhere.${reason}`, values: { place: { place }, share: { share }, ...values } };
}

/** Who leads a place's imports by other tables of the same goods. */
function importLeader(context: SceneContext, tables: readonly FlowTable[], focus: PlaceId): Answer | null {
  const { question, unitOfPlace } = context;
  const byOrigin = new Map<PlaceId, number>();
  for (const { origin, destination, valueThousands } of flowsOfYear(tables, question.year, unitOfPlace)) {
    if (destination !== focus || origin === focus) continue;
    byOrigin.set(origin, (byOrigin.get(origin) ?? 0) + valueThousands);
  }
  const namedValue = [...byOrigin.values()].reduce((sum, value) => sum + value, 0);
  const rest = sumUnrouted(unroutedOfYear(tables, question.year, unitOfPlace).imports, new Set([focus]));
  return leaderOf(byOrigin, namedValue + rest);
}

/** The code that holds the same goods in the other market's nomenclature; null where no single one does. */
function counterpart(code: string): string | null {
  if (/^\d{6}$/.test(code)) return `${code}00`;
  return /^\d{6}00$/.test(code) ? code.slice(0, 6) : null;
}

/** Tables of another market on the very goods in view: those written for it, or the code that holds the same. */
function otherTables(context: SceneContext, { goods }: TradeFacts, other: TradeMarket): FlowTable[] {
  const { question } = context;
  if (goods.kind === "form") return [];
  if (question.code === null) return tablesOfYear(context, other, question.year);
  const code = counterpart(question.code);
  return code === null
    ? []
    : tablesOfYear({ ...context, question: { ...question, code } }, other, question.year);
}

/** Whether customs tables say all there is on the EU's imports, as Eurostat publishes it. */
function isEurostats(tables: readonly FlowTable[], focus: PlaceId, year: number): boolean {
  return (
    focus === EU27 &&
    tables.every((table) => table.market === "eu-total" || (heldPart(table, year) ?? 0) >= 1 - TRIVIAL_PART)
  );
}

/** What the other market's tables answer to the question who supplies a place. */
function byOtherMarket(context: SceneContext, trade: TradeFacts, metrics: SceneMetrics): MessageRef[] {
  const { question, places } = context;
  if (question.measure !== "imports" || question.place === null) return [];
  const focus = context.unitOfPlace(question.place);
  // A group of several units has no single answer to compare.
  if (focus !== places.countedAs(question.place) && question.place !== focus) return [];
  const other: TradeMarket = trade.market === "world" ? "eu-imports" : "world";
  const tables = otherTables(context, trade, other);
  // Customs publish parts of weight and no weights; world trade by weight is another question than customs by value.
  const byWeights = trade.unit === "t";
  const answer = byWeights ? weightLeader(tables) : importLeader(context, tables, focus);
  if (answer === null || !differs(metrics, answer)) return [];
  const name = goodsName(context, other, tables);
  const isSame = JSON.stringify(name) === JSON.stringify(trade.goods.name) || question.code !== null;
  const customs = other === "world" ? trade.tables : tables;
  return [
    told(`market.${other}`, answer, {
      goods: isSame ? "same" : "other",
      otherGoods: name,
      procedure: isNormalProcedure(tables, question.year) ? "normal" : "all",
      quote: isEurostats(customs, focus, question.year) ? "customs" : "either",
    }),
  ];
}

/** Who leads by parts of weight, where a single table publishes those. */
function weightLeader(tables: readonly FlowTable[]): Answer | null {
  const [table, second] = tables;
  if (table?.massShares === undefined || second !== undefined) return null;
  const shares = new Map<PlaceId, number>();
  let route = 0;
  for (const [origin, count] of table.originRuns) {
    for (let i = 0; i < count; i += 1, route += 1) {
      const place = table.places[origin] ?? "";
      shares.set(place, (shares.get(place) ?? 0) + (table.massShares[route] ?? 0));
    }
  }
  const answer = leaderOf(shares, 1);
  return answer !== null && isPlausible(table, answer) ? answer : null;
}

/** By weight, where the source publishes parts of weight of a single code. */
function byWeight({ question }: SceneContext, { tables }: TradeFacts, metrics: SceneMetrics): MessageRef[] {
  const answer = question.measure === "imports" ? weightLeader(tables) : null;
  if (answer === null || !differs(metrics, answer)) return [];
  return [told("weight", answer, { same: answer.place === metrics.topSupplier ? "yes" : "no" })];
}

/** Whether a place's part of the value fits its part of the weight: prices of grades differ by a factor of five at most. */
function isPlausible(table: FlowTable, { place, share }: Answer): boolean {
  const { byYear, places } = unpackFlowTable(table);
  const year = table.years.at(-1) ?? 0;
  const { origins, values } = byYear(year);
  const held = table.coverage.find((entry) => entry.year === year)?.valueThousands ?? 0;
  const rest = sumUnrouted(unroutedOfYear([table], year, (id) => id).imports, null);
  const ofPlace = [...values].reduce(
    (sum, value, i) => sum + (places[origins[i] ?? -1] === place ? value : 0),
    0,
  );
  const part = ofPlace / (held + rest);
  return part < share * MOST_PRICE_FACTOR && part * MOST_PRICE_FACTOR > share;
}

/** The period of another series to set beside the one in view; null where the two do not answer one question. */
function comparable({ series, period }: ShownSupply, other: ShareSeries): SharePeriod | null {
  if (series === null || period === null || other === series || other.product !== series.product) return null;
  const isStudy = other.basis === "published-share";
  if (isStudy && period.year === null) return null;
  const held =
    isStudy || period.year === null
      ? other.periods.at(-1)
      : other.periods.find(({ year }) => year === period.year);
  return held === undefined || held.worldTotal === null ? null : held;
}

/** The EU's study beside quantities of a year, the newest quantities beside the study, and two agencies' counts of a year. */
function byOtherSeries(context: SceneContext, shares: ShownSupply, metrics: SceneMetrics): MessageRef[] {
  const { dossier, manifest, question, unitOfPlace } = context;
  if (question.measure !== "extraction" && question.measure !== "processing") return [];
  return dossier.shares
    .filter(({ measure }) => measure === question.measure)
    .flatMap((other): MessageRef[] => {
      const held = comparable(shares, other);
      if (held === null) return [];
      const { entries } = sharesOfPeriod(held, unitOfPlace);
      const answer = leaderOf(new Map(entries.map(({ place, share }) => [place, share ?? 0])), 1);
      const apart = held.year === null ? STUDY_APART : APART;
      if (answer === null || !differs(metrics, answer, apart)) return [];
      if (held.year === null) return [told("study", answer)];
      const family = manifest.sources.find(({ id }) => id === held.sourceIds[0])?.family ?? "";
      return [
        told(shares.period?.year === null ? "newer" : "agency", answer, {
          source: { message: `family.${family}` },
          year: { year: held.year },
        }),
      ];
    });
}

/** Figures that others have published of the very place, series and year in view. */
function published(context: SceneContext, shares: ShownSupply): MessageRef[] {
  const { dossier, question, unitOfPlace } = context;
  const asked = shares.series?.id ?? question.code ?? (question.flows === "all" ? "" : question.flows);
  const applies = ({ measure, series, year }: PublishedFigure): boolean =>
    measure === question.measure &&
    (measure !== "imports" || question.place === EU27) &&
    (series === asked || (series === "" && shares.series !== null)) &&
    (year === null || year === question.year);
  return (dossier.publishedFigures ?? []).filter(applies).flatMap((figure): MessageRef[] => {
    const ours = shares.entries.find(({ place }) => place === unitOfPlace(figure.place))?.share ?? 0;
    if (Math.abs(ours - figure.share) <= PUBLISHED_APART) return [];
    return [told(`published.${figure.reason}`, figure, { source: figure.source, period: figure.period })];
  });
}

/**
 * What else a reader may find as an answer to the question in view: other tables of ours and figures that others have
 * published, each with its reason and which to quote. Only those that name another leader or differ noticeably.
 */
export function sceneElsewhere(
  context: SceneContext,
  shares: ShownSupply,
  trade: TradeFacts,
  metrics: SceneMetrics,
): MessageRef[] {
  if (metrics.topSupplier === null) return [];
  return [
    ...published(context, shares),
    ...byOtherMarket(context, trade, metrics),
    ...byWeight(context, trade, metrics),
    ...byOtherSeries(context, shares, metrics),
  ];
}
