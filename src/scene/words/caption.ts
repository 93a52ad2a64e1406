import { EU27 } from "#domain/place.ts";
import type { TradeFacts } from "#facts/trade.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { SceneCoverage } from "../contract/coverage.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneMetrics } from "../contract/metrics.ts";
import type { SceneRing } from "../contract/ring.ts";
import type { SceneFlowTotals } from "../contract/scene.ts";
import type { ShownSupply } from "../map/shownSupply.ts";

type Values = Record<string, MessageValue>;

function yesNo(isSo: boolean): MessageValue {
  return isSo ? "yes" : "no";
}

/** What the shares are of: the product counted where it is not the material as such (bauxite, platinum). */
function subject({ question }: SceneContext, shares: ShownSupply): MessageValue {
  const product = shares.series?.product ?? "";
  return product === "" ? { material: question.material } : { message: productKey(product) };
}

/** Message key of a series' product, made from its English name. */
export function productKey(product: string): string {
  return `product.${product.toLowerCase().replaceAll(" ", "-")}`;
}

/** Whether the caption must name the stage, because what is refined and what is mined have the same name. */
function needsStage({ dossier }: SceneContext, { series }: ShownSupply): boolean {
  return (
    series?.stage === "processing" &&
    dossier.shares.some(({ measure, product }) => measure === "extraction" && product === series.product)
  );
}

/** What the caption says of the EU: nothing, its share, at least that, or that of a source that lists its members. */
function euWords({ eu, topSupplier }: SceneMetrics, { question }: SceneContext): Values {
  const nothing = { eu: "none", euShare: { share: 0 }, euPeriod: "" };
  if (eu === null || topSupplier === EU27 || question.measure === "imports") return nothing;
  const { listed, elsewhere, isLowerBound } = eu;
  if (elsewhere !== null && elsewhere.share > (listed ?? 0)) {
    return {
      eu: elsewhere.year === null ? "study" : "year",
      euShare: { share: elsewhere.share },
      euPeriod: elsewhere.year === null ? "" : { year: elsewhere.year },
    };
  }
  if (listed === null) return nothing;
  const kind = listed === 0 && !isLowerBound ? "zero" : isLowerBound ? "least" : "known";
  return { eu: kind, euShare: { share: listed }, euPeriod: "" };
}

/** The words on trade: which goods, by mass or by value, and how much, in all or as far as world tables hold it. */
function tradeWords({ goods, unit, market }: TradeFacts, total: number, coverage: SceneCoverage): Values {
  const isCut = market === "world" && coverage.flows.some(({ completeness }) => completeness === "partial");
  return {
    goods: goods.name,
    by: unit === "t" ? "mass" : "value",
    total: { amount: { unit, value: total } },
    whole: yesNo(!isCut),
    procedure: goods.isNormalProcedure ? "normal" : "all",
  };
}

/** A place in the sentence; the EU with its one producer where there is only one. */
function named(place: string, { places }: SceneContext, { period }: ShownSupply): MessageValue {
  const members =
    period?.places.filter((id, i) => places.isEuMember(id) && (period.quantities[i] ?? 0) > 0) ?? [];
  const [member, second] = members;
  if (place !== EU27 || member === undefined || second !== undefined) return { place };
  return { phrase: { id: "place.within", values: { place: { place }, member: { place: member } } } };
}

/** Who leads at the other stage of the EU's supply, which is often another country. */
function otherStage({ dossier, unitOfPlace }: SceneContext, { series }: ShownSupply): Values {
  const none = { otherStage: "none", otherTop: "", otherShare: { share: 0 } };
  if (series?.measure !== "eu-sourcing") return none;
  const other = dossier.shares.find(
    ({ measure, stage, counts }) =>
      measure === "eu-sourcing" && stage !== series.stage && counts === series.counts,
  );
  const [period] = other?.periods ?? [];
  if (other === undefined || period === undefined) return none;
  const shares = new Map<string, number>();
  period.places.forEach((place, i) => {
    shares.set(unitOfPlace(place), (shares.get(unitOfPlace(place)) ?? 0) + (period.quantities[i] ?? 0));
  });
  const [first] = [...shares].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return none;
  return { otherStage: other.stage, otherTop: { place: first[0] }, otherShare: { share: first[1] } };
}

/**
 * The title sentence: who leads, with what share of what, by which measure and in which year, and where the EU stands.
 * Without a figure it says so instead of naming a leader.
 */
export function sceneCaption(
  context: SceneContext,
  shares: ShownSupply,
  metrics: SceneMetrics,
  trade: TradeFacts,
  coverage: SceneCoverage,
): MessageRef {
  const { question } = context;
  const values: Values = {
    material: { material: question.material },
    year: { year: question.year },
    subject: subject(context, shares),
    place: question.place ? { place: context.places.countedAs(question.place) } : "",
    goods: trade.goods.name,
  };
  if (shares.noLeader !== null) {
    const of = shares.basis === "trade" ? trade.goods.name : values["subject"];
    const share = { share: metrics.unattributedShare ?? 1 };
    return { id: "caption.no-leader", values: { ...values, of: of ?? "", share, why: shares.noLeader } };
  }
  if (metrics.topSupplier === null || metrics.topShare === null) {
    return { id: `caption.${question.measure}.none`, values };
  }
  return {
    id: `caption.${question.measure}`,
    values: {
      ...values,
      ...tradeWords(trade, shares.total ?? 0, coverage),
      period: shares.period?.year === null ? "study" : "year",
      stage: shares.series?.counts ?? shares.series?.stage ?? "",
      refined: yesNo(needsStage(context, shares)),
      listed: yesNo(shares.denominator === "sum-of-places"),
      topIsEu: yesNo(metrics.topSupplier === EU27),
      tied: yesNo(metrics.tied.length > 0),
      top: { list: [metrics.topSupplier, ...metrics.tied].map((place) => named(place, context, shares)) },
      topShare: { share: metrics.topShare },
      ...euWords(metrics, context),
      ...otherStage(context, shares),
    },
  };
}

/** Why there is no flow: none of this place, of these goods, in this market, or none at all. */
function nothingDrawn({ question, dossier, material, places }: SceneContext, trade: TradeFacts): MessageRef {
  const values: Values = { year: { year: question.year }, goods: trade.goods.name };
  if (trade.tables.length > 0) {
    if (question.place === null) return { id: "drawn.none", values };
    return {
      id: "drawn.none.place",
      values: { ...values, focus: question.direction, place: { place: places.countedAs(question.place) } },
    };
  }
  const isMerged = dossier.flows.some(({ isAlone, market }) => isAlone === true && market === "world");
  if (!isMerged || trade.goods.kind !== "basket") return { id: "drawn.none", values };
  const years = material.euImportYears.map(({ year }) => ({ year }));
  return {
    id: "drawn.none.merged",
    values: { goods: trade.goods.name, known: years.length > 0 ? "some" : "none", years: { list: years } },
  };
}

/** The words on inside trade: drawn as one ring, as several, or, inside a group without an anchor on the map, only written. */
function insideWords(
  { question }: SceneContext,
  totals: SceneFlowTotals,
  rings: readonly SceneRing[],
): Values {
  const [first] = rings;
  const isTold = first === undefined && question.place !== null && totals.insideQuantity > 0;
  const isMass = totals.unit === "t";
  const shown = rings.reduce((sum, { money, mass }) => sum + ((isMass ? mass : money)?.value ?? 0), 0);
  return {
    inside: isTold ? "told" : first === undefined ? "none" : rings.length === 1 ? "ring" : "rings",
    insideAmount: { amount: { unit: totals.unit, value: isTold ? totals.insideQuantity : shown } },
    insidePlace: { place: first?.place ?? question.place ?? "" },
  };
}

/** Whose trade the flows are of: the world's, a place's, or the EU's where world codes do not isolate the material. */
function focusWords({ question, places }: SceneContext, { market }: TradeFacts): Values {
  if (question.place !== null)
    return { focus: question.direction, place: { place: places.countedAs(question.place) } };
  return market === "world" ? { focus: "", place: "" } : { focus: "in", place: { place: EU27 } };
}

/** Whose flows alone are shown, where a view keeps to some partners. */
function partnerWords(context: SceneContext): Values {
  const { partners } = context.filters;
  const isGroup = partners === "agreement" || partners === "agreement-2025";
  if (partners === "all") return { with: "", partners: "" };
  if (isGroup) return { with: partners === "agreement" ? "partnership" : "partnership2025", partners: "" };
  return { with: "places", partners: context.partners === null ? "" : { place: partners } };
}

/** "61 of 603 flows of ferro-niobium, 94 % of the value", or why none is drawn. */
export function drawnLine(
  context: SceneContext,
  totals: SceneFlowTotals,
  rings: readonly SceneRing[],
  trade: TradeFacts,
  coverage: SceneCoverage,
): MessageRef {
  const { question } = context;
  if (question.flows === "none") return { id: "drawn.off", values: {} };
  if (totals.count === 0) return nothingDrawn(context, trade);
  const isShared = coverage.flows.some(({ isSpecific }) => !isSpecific);
  const values: Values = {
    drawn: totals.leadingCount,
    count: totals.count,
    share: { share: totals.quantity > 0 ? totals.leadingQuantity / totals.quantity : 0 },
    calm: totals.drawnCount - totals.leadingCount,
    calmShare: {
      share: totals.quantity > 0 ? (totals.drawnQuantity - totals.leadingQuantity) / totals.quantity : 0,
    },
    ...insideWords(context, totals, rings),
    ...tradeWords(trade, totals.quantity, coverage),
    year: { year: question.year },
    ...focusWords(context, trade),
    // Baskets are named by what is in them.
    shared: yesNo(isShared && trade.goods.kind !== "basket"),
    ...partnerWords(context),
  };
  return { id: "drawn.flows", values };
}
