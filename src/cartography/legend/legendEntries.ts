import type { MessageRef } from "#i18n/messageRef.ts";
import type { Scene, SceneLegend } from "#scene/contract/scene.ts";
import { AGREEMENT_DASHES, type MapPaint, NEGOTIATION_DASHES } from "#theme/mapPaint.ts";
import { flowWidthPixels } from "../flows/flowWidth.ts";
import { disputedSign, hubSign } from "../marks/evidenceSigns.ts";
import { legendArrow } from "./legendArrow.ts";
import { legendCalm } from "./legendCalm.ts";
import { legendChange } from "./legendChange.ts";
import { legendOutline } from "./legendOutline.ts";
import { legendRing } from "./legendRing.ts";
import type { LegendSign } from "./legendSign.ts";
import { legendEvidence, legendSymbol } from "./legendSymbols.ts";

/** What entries are about: the classes of the share, places without one, widths of arrows, other lines, signs, symbols, outlines. */
export type LegendGroup = "classes" | "states" | "widths" | "lines" | "signs" | "projects" | "agreements";

/** A line of a legend: a sign of the map, and what it means. */
export interface LegendEntry {
  readonly id: string;
  readonly group: LegendGroup;
  /** Null for a remark on its group. */
  readonly sign: LegendSign | null;
  readonly text: MessageRef;
}

/** What a legend is made of. */
export type LegendOf = Pick<Scene, "legend" | "outlines">;

function message(id: string, values: MessageRef["values"] = {}): MessageRef {
  return { id, values };
}

function states({ fill }: SceneLegend, paint: MapPaint): LegendEntry[] {
  return fill.states.map((state) => ({
    id: `state.${state}`,
    group: "states",
    sign: {
      kind: "fill",
      colour: paint.land,
      pattern: state === "not-listed" || state === "value" ? null : state,
    },
    text: message(`state.${state}`),
  }));
}

/** Three real quantities, each with the width that a map draws it with. */
function widths({ flow }: SceneLegend, paint: MapPaint, mapWidthPx: number): LegendEntry[] {
  if (flow.stops.length === 0) return [];
  return [
    ...flow.stops.map(
      ({ quantity, width }, index): LegendEntry => ({
        id: `width.${index}`,
        group: "widths",
        sign: legendArrow(flowWidthPixels(width, mapWidthPx), paint),
        text: message("legend.flows.stop", { amount: { amount: quantity } }),
      }),
    ),
    { id: "arrow", group: "widths", sign: null, text: message("legend.flows.arrow") },
    { id: "scale", group: "widths", sign: null, text: message("legend.flows.scale") },
  ];
}

function lines({ flow }: SceneLegend, paint: MapPaint): LegendEntry[] {
  const ring: LegendEntry = {
    id: "ring",
    group: "lines",
    sign: legendRing(paint),
    text: message("legend.flows.ring"),
  };
  const calm = (count: number, share: number): LegendEntry => ({
    id: "calm",
    group: "lines",
    sign: legendCalm(paint),
    text: message("legend.flows.calm", { count, share: { share } }),
  });
  const changes = flow.changes.map(
    (kind): LegendEntry => ({
      id: `change.${kind}`,
      group: "lines",
      sign: legendChange(kind, paint),
      text: message(`legend.flows.${kind}`),
    }),
  );
  return [
    ...changes,
    ...(flow.hasRings ? [ring] : []),
    ...(flow.calm === null ? [] : [calm(flow.calm.count, flow.calm.share)]),
  ];
}

/** Signs on flows, and those beside names, which stand there whether or not a flow is drawn. */
function signs({ flow, hasHubs }: SceneLegend, paint: MapPaint): LegendEntry[] {
  const disputed: LegendEntry = {
    id: "disputed",
    group: "signs",
    sign: legendEvidence(disputedSign(paint)),
    text: message("legend.flows.disputed"),
  };
  const hub: LegendEntry = {
    id: "hub",
    group: "signs",
    sign: legendEvidence(hubSign(paint)),
    text: message("legend.hub"),
  };
  return [...(flow.hasDisputed ? [disputed] : []), ...(hasHubs ? [hub] : [])];
}

function projects({ activities }: SceneLegend, paint: MapPaint): LegendEntry[] {
  if (activities.length === 0) return [];
  return [
    ...activities.map(
      (activity): LegendEntry => ({
        id: `project.${activity}`,
        group: "projects",
        sign: legendSymbol(activity, paint),
        text: message(`activity.${activity}`),
      }),
    ),
    { id: "precision", group: "projects", sign: null, text: message("legend.projects.precision") },
  ];
}

/** The outlines that occur, told apart by their dashes; one for all agreements that are still negotiated. */
function agreements({ legend, outlines }: LegendOf, paint: MapPaint): LegendEntry[] {
  const negotiation: LegendEntry = {
    id: "negotiation",
    group: "agreements",
    sign: legendOutline(NEGOTIATION_DASHES, paint),
    text: message("legend.negotiation"),
  };
  return [
    ...legend.agreementKinds.map(
      (kind): LegendEntry => ({
        id: `agreement.${kind}`,
        group: "agreements",
        sign: legendOutline(AGREEMENT_DASHES[kind], paint),
        text: message(`agreement.${kind}`),
      }),
    ),
    ...(outlines.some(({ isSigned }) => !isSigned) ? [negotiation] : []),
  ];
}

/**
 * What each sign on the map of a Scene means, in the order in which every legend says it. The classes of the share
 * are a scale, which a legend draws from the Scene; here they have their remark.
 *
 * @param mapWidthPx  width of the map whose lines are explained, in pixels
 */
export function legendEntries(scene: LegendOf, paint: MapPaint, mapWidthPx: number): readonly LegendEntry[] {
  const { legend } = scene;
  return [
    { id: "benchmark", group: "classes", sign: null, text: message("legend.benchmark") },
    ...states(legend, paint),
    ...widths(legend, paint, mapWidthPx),
    ...lines(legend, paint),
    ...signs(legend, paint),
    ...projects(legend, paint),
    ...agreements(scene, paint),
  ];
}
