import { EU27 } from "#domain/place.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { Measure } from "#schema/ids.ts";
import { partnerUnits } from "./arcs.ts";
import { isTradePartial } from "./coverage.ts";
import type { SceneContext } from "./inputs.ts";
import type { SceneFlowTotals, SceneMetrics } from "./scene.ts";
import type { SceneCoverage } from "./sceneCoverage.ts";
import type { SceneRing } from "./sceneRing.ts";
import type { SharesInView } from "./shares.ts";

function yesNo(isSo: boolean): MessageValue {
  return isSo ? "yes" : "no";
}

/** What the shares are of: the product counted where it is not the material as such (bauxite, platinum). */
function subject({ view }: SceneContext, shares: SharesInView): MessageValue {
  const product = shares.series?.product ?? "";
  return product === "" ? { material: view.material } : { message: productKey(product) };
}

/** Message key of a series' product, made from its English name. */
export function productKey(product: string): string {
  return `product.${product.toLowerCase().replaceAll(" ", "-")}`;
}

/** Whether the trade in view is partly recorded, whether its codes hold other goods, and what it is counted by. */
function tradeWords(coverage: SceneCoverage, unit: SceneFlowTotals["unit"]): Record<string, MessageValue> {
  return {
    by: unit === "tonnes" ? "mass" : "value",
    partial: yesNo(isTradePartial(coverage)),
    shared: yesNo(coverage.flows.some(({ isSpecific }) => !isSpecific)),
  };
}

function captionId(measure: Measure, { period, series }: SharesInView): string {
  if (measure === "eu-sourcing" || measure === "reserves" || !period) return `caption.${measure}`;
  if (period.year === null) return `caption.${measure}.assessment`;
  return measure === "processing" && series?.product ? "caption.processing.product" : `caption.${measure}`;
}

/**
 * The title sentence: who leads, with what share, and where the EU stands.
 * Without a figure it says so instead of naming a leader.
 */
export function sceneCaption(
  context: SceneContext,
  shares: SharesInView,
  metrics: SceneMetrics,
  coverage: SceneCoverage,
): MessageRef {
  const { view } = context;
  const values: Record<string, MessageValue> = {
    material: { material: view.material },
    year: { year: view.year },
    subject: subject(context, shares),
    place: view.place ? { place: context.places.countedAs(view.place) } : "",
    form: { form: view.flows === "none" ? "all" : view.flows },
  };
  if (metrics.topSupplier === null || metrics.topShare === null) {
    return { id: `caption.${view.measure}.none`, values };
  }
  const tellsEu = metrics.euShare !== null && metrics.topSupplier !== EU27 && view.measure !== "imports";
  return {
    id: captionId(view.measure, shares),
    values: {
      ...values,
      ...tradeWords(coverage, shares.quantityUnit === "t" ? "tonnes" : "kusd"),
      stage: shares.series?.stage ?? "",
      listed: yesNo(shares.denominator === "sum-of-places"),
      topIsEu: yesNo(metrics.topSupplier === EU27),
      top: { place: metrics.topSupplier },
      topShare: { share: metrics.topShare },
      euKnown: yesNo(tellsEu),
      euShare: { share: metrics.euShare ?? 0 },
    },
  };
}

function amount(quantity: number, unit: SceneFlowTotals["unit"]): MessageValue {
  if (unit === "tonnes") return { tonnes: quantity };
  return unit === "kusd" ? { kusd: quantity } : { keur: quantity };
}

/** Why there is no flow: none of this place, of this form, in this market, or none at all. */
function nothingDrawn({ view, dossier, places }: SceneContext, coverage: SceneCoverage): MessageRef {
  const values: Record<string, MessageValue> = { year: { year: view.year } };
  if (coverage.flows.length > 0) {
    if (view.place === null) return { id: "drawn.none", values };
    return {
      id: "drawn.none.place",
      values: { ...values, focus: view.direction, place: { place: places.countedAs(view.place) } },
    };
  }
  const held = dossier.flows.filter(({ years }) => years.includes(view.year));
  if (held.length > 0 && view.flows !== "none" && view.flows !== "all") {
    return { id: "drawn.none.form", values: { ...values, form: { form: view.flows } } };
  }
  return { id: held.length > 0 ? "drawn.none.world" : "drawn.none", values };
}

/** What stays inside: shown by one ring, by several, or, inside a group that has no middle on the map, only told. */
function insideWords(
  { view }: SceneContext,
  totals: SceneFlowTotals,
  rings: readonly SceneRing[],
): Record<string, MessageValue> {
  const [first] = rings;
  const isTold = first === undefined && view.place !== null && totals.insideQuantity > 0;
  const shown = rings.reduce(
    (sum, ring) =>
      sum + ((totals.unit === "tonnes" ? ring.massTonnes : (ring.valueKusd ?? ring.valueKeur)) ?? 0),
    0,
  );
  return {
    inside: isTold ? "told" : first === undefined ? "none" : rings.length === 1 ? "ring" : "rings",
    insideAmount: amount(isTold ? totals.insideQuantity : shown, totals.unit),
    insidePlace: { place: first?.place ?? view.place ?? "" },
  };
}

/** "61 of 603 flows, 94 % of the value", or why none is drawn. */
export function drawnLine(
  context: SceneContext,
  totals: SceneFlowTotals,
  rings: readonly SceneRing[],
  coverage: SceneCoverage,
): MessageRef {
  const { view } = context;
  const year: MessageValue = { year: view.year };
  if (view.flows === "none") return { id: "drawn.off", values: {} };
  if (totals.count === 0) return nothingDrawn(context, coverage);
  const values: Record<string, MessageValue> = {
    drawn: totals.leadingCount,
    count: totals.count,
    share: { share: totals.quantity > 0 ? totals.leadingQuantity / totals.quantity : 0 },
    calm: totals.drawnCount - totals.leadingCount,
    calmShare: {
      share: totals.quantity > 0 ? (totals.drawnQuantity - totals.leadingQuantity) / totals.quantity : 0,
    },
    ...insideWords(context, totals, rings),
    total: amount(totals.quantity, totals.unit),
    year,
    focus: view.place === null ? "" : view.direction,
    place: view.place === null ? "" : { place: context.places.countedAs(view.place) },
    ...tradeWords(coverage, totals.unit),
    partners: partnerUnits(context) === null || view.partners === "agreement" ? "" : { place: view.partners },
  };
  const filter = view.partners === "all" ? "" : view.partners === "agreement" ? ".agreement" : ".partners";
  return { id: `drawn.flows${filter}`, values };
}
