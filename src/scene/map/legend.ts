import { niceSteps } from "#domain/niceSteps.ts";
import { BENCHMARK_SHARE, CLASS_BREAKS } from "#domain/shareClasses.ts";
import { ACTIVITIES, AGREEMENT_KINDS, ENTRY_STATES, type PlaceId } from "#schema/ids.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneRing } from "../contract/ring.ts";
import { FLOW_CHANGES } from "../contract/scenario.ts";
import type {
  FillState,
  SceneArc,
  SceneFill,
  SceneFillClass,
  SceneFlowTotals,
  SceneLegend,
  SceneMarker,
  SceneOutline,
} from "../contract/scene.ts";
import { flowWidth } from "./arcs.ts";

const CLASSES: readonly SceneFillClass[] = CLASS_BREAKS.slice(1).map((to, i) => {
  const from = CLASS_BREAKS[i] ?? 0;
  return { from, to, exceedsBenchmark: from >= BENCHMARK_SHARE };
});

/** The drawn flows that do not lead, and their part of all trade in view; null when all lead. */
function calmFlows(totals: SceneFlowTotals): SceneLegend["flow"]["calm"] {
  const count = totals.drawnCount - totals.leadingCount;
  if (count === 0) return null;
  return { count, share: (totals.drawnQuantity - totals.leadingQuantity) / totals.quantity };
}

/** What each symbol on the map means; only symbols that occur have an entry, except the classes, which never change. */
export function sceneLegend(
  context: SceneContext,
  drawn: {
    readonly fills: readonly SceneFill[];
    readonly arcs: readonly SceneArc[];
    readonly rings: readonly SceneRing[];
    readonly hubs: readonly PlaceId[];
    readonly markers: readonly SceneMarker[];
    readonly outlines: readonly SceneOutline[];
    readonly totals: SceneFlowTotals;
    /** Largest flow of any year, in the unit of `totals`, which is drawn at full width. */
    readonly largestQuantity: number;
  },
): SceneLegend {
  const { question } = context;
  const { totals, rings } = drawn;
  const present = new Set<FillState>(drawn.fills.map(({ state }) => state));
  const states: FillState[] = ENTRY_STATES.filter((state) => state !== "value" && present.has(state));
  if (present.has("below-grade")) states.push("below-grade");
  if (drawn.fills.length > 0) states.push("not-listed");
  const stops = totals.drawnCount + rings.length > 0 ? niceSteps(drawn.largestQuantity) : [];
  return {
    title: {
      id: `legend.title.${question.measure}`,
      values: {
        material: { material: question.material },
        place: question.place ? { place: context.places.countedAs(question.place) } : "",
      },
    },
    fill: { classes: CLASSES, states },
    flow: {
      stops: stops.map((value) => ({
        quantity: { unit: totals.unit, value },
        width: flowWidth(value, drawn.largestQuantity),
      })),
      hasRings: rings.length > 0,
      hasDisputed: drawn.arcs.some(
        ({ isLeading, grade, change }) => isLeading && change === null && grade === "disputed",
      ),
      changes: FLOW_CHANGES.filter((kind) =>
        drawn.arcs.some(({ isLeading, change }) => isLeading && change?.kind === kind),
      ),
      calm: calmFlows(totals),
    },
    hasHubs: drawn.hubs.length > 0,
    activities: ACTIVITIES.filter((activity) =>
      drawn.markers.some(({ activities }) => activities.includes(activity)),
    ),
    agreementKinds: AGREEMENT_KINDS.filter((kind) => drawn.outlines.some((outline) => outline.kind === kind)),
  };
}
