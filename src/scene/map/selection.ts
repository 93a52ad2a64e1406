import { unitsOf } from "#domain/place.ts";
import type { TradeFacts } from "#facts/trade.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { SceneRing } from "../contract/ring.ts";
import type { SceneArc, SceneFill, ScenePartner, SceneRow, SceneSelection } from "../contract/scene.ts";
import { reportPairs } from "../evidence/reportPairs.ts";
import { flowId, toArc, totalInView } from "./arcs.ts";
import { agreementsWith, toAgreement } from "./outlines.ts";
import { isIn, unplaced } from "./projects.ts";
import { toRing } from "./rings.ts";

/** How many partners a card names each way. */
const PARTNERS_NAMED = 5;

/** What of the Scene a selection is looked up in. */
export interface Selectable {
  /** All places, whichever partners are chosen. */
  readonly ranking: readonly SceneRow[];
  readonly fills: readonly SceneFill[];
  readonly arcs: readonly SceneArc[];
  readonly rings: readonly SceneRing[];
  readonly trade: TradeFacts;
  readonly largestQuantity: number;
}

/** The largest partners of a unit in one direction, with their part of all its trade that way. */
function partners(
  trade: TradeFacts,
  units: ReadonlySet<PlaceId>,
  side: "origin" | "destination",
): ScenePartner[] {
  const other = side === "origin" ? "destination" : "origin";
  const sums = new Map<PlaceId, number>();
  let total = 0;
  for (const flow of trade.flows) {
    if (!units.has(flow[other]) || units.has(flow[side])) continue;
    sums.set(flow[side], (sums.get(flow[side]) ?? 0) + flow.quantity);
    total += flow.quantity;
  }
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, PARTNERS_NAMED)
    .map(([place, value]) => ({ place, quantity: { unit: trade.unit, value }, share: value / total }));
}

function selectedPlace(
  context: SceneContext,
  id: PlaceId,
  { ranking, fills, trade }: Selectable,
): SceneSelection | null {
  const { places, question, unitOfPlace } = context;
  const selected = places.place(id) ?? places.group(id);
  if (!selected) return null;
  const shown = places.place(id) ? unitOfPlace(id) : id;
  const row = ranking.find(({ place }) => place === shown) ?? null;
  const units = unitsOf(places, shown, question.eu);
  const members = places.members(id);
  return {
    kind: "place",
    place: id,
    row,
    state: row?.state ?? fills.find(({ place }) => place === shown)?.state ?? "not-listed",
    suppliers: partners(trade, units, "origin"),
    customers: partners(trade, units, "destination"),
    agreements: agreementsWith(context, places.countedAs(id)),
    projects: (context.projects?.projects ?? []).filter((project) => isIn(project, members)).map(unplaced),
    countedWith: shown === id ? null : shown,
  };
}

function selectedFlow(
  context: SceneContext,
  id: string,
  { arcs, trade, largestQuantity }: Selectable,
): SceneSelection | null {
  const flow = trade.flows.find((candidate) => flowId(candidate) === id);
  const drawn = arcs.find((arc) => arc.id === id);
  // A flow that a stop would bring about is drawn, and nothing of it is observed.
  if (!flow) return drawn ? { kind: "flow", arc: drawn, isDrawn: true, reports: [], hubs: [] } : null;
  return {
    kind: "flow",
    arc: drawn ?? toArc(flow, trade, totalInView(trade), largestQuantity, false),
    isDrawn: drawn !== undefined,
    reports: reportPairs(context, trade, flow),
    hubs: [flow.origin, flow.destination].filter((place) => trade.hubs.has(place)),
  };
}

function selectedRing(
  { places }: SceneContext,
  id: string,
  { rings, trade, largestQuantity }: Selectable,
): SceneSelection | null {
  const drawn = rings.find((ring) => ring.id === id);
  const inside = trade.inside.find((candidate) => flowId(candidate) === id);
  const ring = drawn ?? (inside ? toRing(inside, trade, largestQuantity) : undefined);
  if (ring === undefined) return null;
  return {
    kind: "ring",
    ring,
    isDrawn: drawn !== undefined,
    isOfPlace: places.place(ring.place) !== undefined,
  };
}

/** What the detail card says; null when nothing is selected or the selection does not exist in this view. */
export function sceneSelection(context: SceneContext, selectable: Selectable): SceneSelection | null {
  const { question, filters, projects, partnerships } = context;
  const { select } = filters;
  if (!select) return null;
  if (select.kind === "place") return selectedPlace(context, select.id, selectable);
  if (select.kind === "flow")
    return selectedFlow(context, select.id, selectable) ?? selectedRing(context, select.id, selectable);
  if (select.kind === "project") {
    const project = projects?.projects.find(({ id }) => id === select.id);
    if (!project) return null;
    const { precision, selectedOn, description, evidence, confidence } = project;
    return {
      kind: "project",
      project: unplaced(project),
      precision,
      selectedOn,
      description,
      evidence,
      confidence,
    };
  }
  const partnership = partnerships?.partnerships.find(({ id }) => id === select.id);
  if (!partnership) return null;
  return {
    kind: "agreement",
    agreement: toAgreement(partnership, question.material),
    places: partnership.places,
  };
}
