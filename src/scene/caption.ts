import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import { partnerUnits } from "./arcs.ts";
import type { SceneContext } from "./inputs.ts";
import type { SceneFlowTotals, SceneMetrics } from "./scene.ts";
import type { SharesInView } from "./shares.ts";

/**
 * The title sentence: who leads, with what share, and where the EU stands.
 * Without a figure it says so instead of naming a leader.
 */
export function sceneCaption(context: SceneContext, shares: SharesInView, metrics: SceneMetrics): MessageRef {
  const { view } = context;
  const values: Record<string, MessageValue> = {
    material: { material: view.material },
    year: { year: view.year },
    product: shares.series?.product ?? "",
    place: view.place ? { place: view.place } : "",
    form: { form: view.flows === "none" ? "all" : view.flows },
  };
  if (metrics.topSupplier === null || metrics.topShare === null) {
    return { id: `caption.${view.measure}.none`, values };
  }
  const isAssessment = shares.period !== null && shares.period.year === null;
  const tellsEu = metrics.euShare !== null && metrics.topSupplier !== "EU27" && view.measure !== "imports";
  return {
    id: `caption.${view.measure}${isAssessment && view.measure !== "eu-sourcing" ? ".assessment" : ""}`,
    values: {
      ...values,
      top: { place: metrics.topSupplier },
      topShare: { share: metrics.topShare },
      euKnown: tellsEu ? "yes" : "no",
      euShare: { share: metrics.euShare ?? 0 },
    },
  };
}

function amount(quantity: number, unit: SceneFlowTotals["unit"]): MessageValue {
  if (unit === "tonnes") return { tonnes: quantity };
  return unit === "kusd" ? { kusd: quantity } : { keur: quantity };
}

/** "61 of 603 flows, 94 % of the value", or why none is drawn. */
export function drawnLine(context: SceneContext, totals: SceneFlowTotals): MessageRef {
  const { view } = context;
  const year: MessageValue = { year: view.year };
  if (view.flows === "none") return { id: "drawn.off", values: {} };
  if (totals.count === 0) return { id: "drawn.none", values: { year } };
  const values: Record<string, MessageValue> = {
    drawn: totals.drawnCount,
    count: totals.count,
    share: { share: totals.quantity > 0 ? totals.drawnQuantity / totals.quantity : 0 },
    total: amount(totals.quantity, totals.unit),
    by: totals.unit === "tonnes" ? "mass" : "value",
    year,
    partners: partnerUnits(context) === null || view.partners === "agreement" ? "" : { place: view.partners },
  };
  const filter = view.partners === "all" ? "" : view.partners === "agreement" ? ".agreement" : ".partners";
  return { id: `drawn.flows${filter}`, values };
}
