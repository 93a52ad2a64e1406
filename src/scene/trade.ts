import { type Flow, flowsOfYear } from "#domain/flows.ts";
import { findHubs, producersOf } from "#domain/hubs.ts";
import { EU27, unitsOf } from "#domain/place.ts";
import { type PairQuantity, quantitiesByYear } from "#domain/quantitiesByYear.ts";
import type { FlowTable } from "#schema/dossier.ts";
import type { PlaceId, TradedForm } from "#schema/ids.ts";
import type { ViewState } from "#state/view.ts";
import type { SceneContext } from "./inputs.ts";
import { insideTrade } from "./insideTrade.ts";
import type { MeasuredFlow } from "./measuredFlow.ts";

/** Scope of tables that hold the exports of one country only. */
const ONE_EXPORTER_SCOPE = "china-exports";

/** The trade a view is about, before any is filtered by partner or cut to the largest. */
export interface TradeInView {
  readonly market: "world" | "eu-imports";
  readonly unit: "kusd" | "keur" | "tonnes";
  /** Mass was asked for and no weight is held, so value is shown. */
  readonly fellBackToValue: boolean;
  /** Tables with rows in the year, of the form chosen. */
  readonly tables: readonly FlowTable[];
  /** Flows that concern the focus and the direction, largest first. */
  readonly flows: readonly MeasuredFlow[];
  /** Flows whose origins the trade measures rank: all for exports, those into the focus for imports. */
  readonly measured: readonly MeasuredFlow[];
  /** Tables that `measured` is taken from. */
  readonly measuredTables: readonly FlowTable[];
  /** Trade inside units, or inside the place or group in focus; one flow from each to itself, largest first. */
  readonly inside: readonly MeasuredFlow[];
  /** Value whose origin or destination is no place of today: part of the whole, of no arc and no share. */
  readonly unallocatedQuantity: number;
  readonly withoutMassCount: number;
  /** Re-export hubs among the units. */
  readonly hubs: ReadonlySet<PlaceId>;
}

/** Whether a view is about a traded form: the one chosen, or every form. */
export function showsForm({ flows }: ViewState, form: TradedForm): boolean {
  return flows === "all" || flows === "none" || flows === form;
}

/** Tables of the material that a view may draw, of every year: by market and traded form. */
function tablesOf({ dossier, view }: SceneContext, market: FlowTable["market"]): FlowTable[] {
  return dossier.flows.filter((table) => table.market === market && showsForm(view, table.form));
}

/**
 * EU customs data separate what world trade codes merge, so they are taken when the question is who
 * supplies the EU or a member, provided a line isolates the material in that year.
 */
function marketOf(context: SceneContext, year: number): FlowTable["market"] {
  const { view, places } = context;
  if (view.trade === "world") return "world";
  const { place } = view;
  const focusIsEu = place === EU27 || (place !== null && places.isEuMember(place));
  const held = tablesOf(context, "eu-imports").filter(({ years }) => years.includes(year));
  if (held.length === 0) return "world";
  if (view.trade === "eu-customs") return "eu-imports";
  return focusIsEu && view.direction === "in" && held.some(({ isSpecific }) => isSpecific)
    ? "eu-imports"
    : "world";
}

/**
 * Tables that hold the year, of the market and form in view. EU customs lines that cover several
 * materials are left out where others isolate the one in view, which is what those data are taken for.
 */
function tablesInView(context: SceneContext, market: FlowTable["market"], year: number): FlowTable[] {
  const held = tablesOf(context, market).filter(({ years }) => years.includes(year));
  const isolating = market === "eu-imports" ? held.filter(({ isSpecific }) => isSpecific) : [];
  return isolating.length > 0 ? isolating : held;
}

/**
 * What the trade of a year is made of: its market and its codes, each with its source. Where two years
 * differ in it, the step between them is one of what is counted.
 *
 * @returns a text to compare, empty where the year has no trade
 */
export function tradeBasis(context: SceneContext, year: number): string {
  const market = marketOf(context, year);
  const tables = tablesInView(context, market, year).map(({ code, sourceId }) => `${code} ${sourceId}`);
  return tables.length === 0 ? "" : [market, ...tables.sort()].join();
}

type Focus = ReadonlySet<PlaceId> | null;
type Ends = Pick<Flow, "origin" | "destination">;
type Direction = SceneContext["view"]["direction"];

/** Trade within one unit, or within the group in focus, crosses no border that the view is about. */
function isInside(flow: Ends, focus: Focus): boolean {
  if (flow.origin === flow.destination) return true;
  return focus?.has(flow.origin) === true && focus.has(flow.destination);
}

/** Whether a flow enters or leaves the focus as the direction asks; every flow does where there is no focus. */
function concerns(flow: Ends, focus: Focus, direction: Direction): boolean {
  if (isInside(flow, focus)) return false;
  if (focus === null) return true;
  return (
    (direction !== "out" && focus.has(flow.destination)) || (direction !== "in" && focus.has(flow.origin))
  );
}

/** Trade inside what the view is about: every unit, or only the place or group in focus. */
function staysInside(flow: Ends, focus: Focus): boolean {
  return isInside(flow, focus) && focus?.has(flow.origin) !== false;
}

/** The group in focus where it is several units; trade between them stays inside it. */
function groupInFocus({ view }: SceneContext, focus: Focus): PlaceId | null {
  return focus !== null && focus.size > 1 ? view.place : null;
}

function focusOf({ view, places, eu }: SceneContext): Focus {
  return view.place === null ? null : unitsOf(places, view.place, eu);
}

/** A table of one country's exports says nothing of how suppliers compare, so no share is taken of it. */
function ranksSuppliers({ coverage }: FlowTable, year: number): boolean {
  return !coverage.some((held) => held.year === year && held.scope.startsWith(ONE_EXPORTER_SCOPE));
}

/** Value of the year that no place accounts for; a focus or a weight leaves it out, because nobody knows its ends. */
function unallocated({ view }: SceneContext, tables: readonly FlowTable[], byMass: boolean): number {
  if (byMass || view.place !== null) return 0;
  const years = tables.flatMap(({ coverage }) => coverage.filter(({ year }) => year === view.year));
  return years.reduce((sum, { unallocatedThousands }) => sum + unallocatedThousands, 0);
}

/** Hubs among all flows of the world in the year; none where no source names a producer, or no flow is asked for. */
function hubsAmong(
  { dossier, view, unit }: SceneContext,
  market: FlowTable["market"],
  all: readonly Flow[],
): ReadonlySet<PlaceId> {
  const producers = market === "world" && view.flows !== "none" ? producersOf(dossier) : null;
  return producers === null ? new Set() : findHubs(all, new Set([...producers].map(unit)));
}

/** All trade that a view is about, in the unit in use. */
export function tradeInView(context: SceneContext): TradeInView {
  const { view } = context;
  const market = marketOf(context, view.year);
  const tables = tablesInView(context, market, view.year);
  const all = flowsOfYear(tables, view.year, context.unit);
  const hasMass = all.some(({ tonnes }) => tonnes !== null);
  const byMass = view.unit === "mass" && hasMass;
  const focus = focusOf(context);
  const measuredFocus = view.measure === "exports" ? null : focus;
  const ranked = tables.filter((table) => ranksSuppliers(table, view.year));
  const rankedFlows = ranked.length === tables.length ? all : flowsOfYear(ranked, view.year, context.unit);

  const flows: MeasuredFlow[] = [];
  const measured: MeasuredFlow[] = [];
  const inside: MeasuredFlow[] = [];
  let withoutMassCount = 0;
  for (const flow of all) {
    const quantity = byMass ? flow.tonnes : flow.valueThousands;
    if (quantity === null) {
      withoutMassCount += 1;
      continue;
    }
    if (staysInside(flow, focus)) inside.push({ ...flow, quantity });
    else if (concerns(flow, focus, view.direction)) flows.push({ ...flow, quantity });
  }
  for (const flow of rankedFlows) {
    const quantity = byMass ? flow.tonnes : flow.valueThousands;
    if (quantity !== null && concerns(flow, measuredFocus, "in")) measured.push({ ...flow, quantity });
  }
  flows.sort(
    (a, b) => b.quantity - a.quantity || (a.origin + a.destination < b.origin + b.destination ? -1 : 1),
  );
  return {
    market,
    unit: byMass ? "tonnes" : market === "world" ? "kusd" : "keur",
    fellBackToValue: view.unit === "mass" && !hasMass && all.length > 0,
    tables,
    flows,
    measured,
    measuredTables: ranked,
    inside: insideTrade(inside, groupInFocus(context, focus)),
    unallocatedQuantity: unallocated(context, tables, byMass),
    withoutMassCount,
    hubs: hubsAmong(context, market, all),
  };
}

const largest = new WeakMap<SceneContext["dossier"], Map<string, number>>();

/** The quantity that a year's flows or what stays inside a unit come to at most. */
function largestOf(pairs: readonly PairQuantity[], context: SceneContext, focus: Focus): number {
  const group = groupInFocus(context, focus);
  const inside = new Map<PlaceId, number>();
  let most = 0;
  for (const pair of pairs) {
    const quantity = pair.quantity ?? 0;
    const unit = group ?? pair.origin;
    if (staysInside(pair, focus)) inside.set(unit, quantity + (inside.get(unit) ?? 0));
    else if (concerns(pair, focus, context.view.direction)) most = Math.max(most, quantity);
  }
  return Math.max(most, ...inside.values());
}

/**
 * The largest flow or inside trade of any year with the same tables, units and focus, so that widths mean the same in every year.
 * Kept for each dossier, because it reads all years.
 *
 * @returns thousands of the currency or tonnes; 0 where there is no flow
 */
export function largestFlow(context: SceneContext, trade: TradeInView): number {
  const { view, eu } = context;
  const key = [trade.market, trade.unit, view.flows, eu, view.place, view.direction].join();
  const known = largest.get(context.dossier) ?? new Map<string, number>();
  largest.set(context.dossier, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const focus = focusOf(context);
  const years = quantitiesByYear(tablesOf(context, trade.market), context.unit, trade.unit === "tonnes");
  const most = Math.max(0, ...years.map((pairs) => largestOf(pairs, context, focus)));
  known.set(key, most);
  return most;
}
