import { findHubs, producersOf } from "#domain/hubs.ts";
import { type Flow, flowsOfYear } from "#domain/trade/flows.ts";
import { NOTHING_UNROUTED, sumUnrouted, type Unrouted, unroutedOfYear } from "#domain/trade/unrouted.ts";
import type { FlowTable } from "#schema/dossier.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { MoneyUnit } from "#schema/units.ts";
import type { Question } from "#state/map/document.ts";
import type { FactsContext } from "./context.ts";
import { type Goods, goodsInView, type TradeMarket } from "./goods.ts";
import { insideTrade } from "./insideTrade.ts";
import type { MeasuredFlow } from "./measuredFlow.ts";

/** Part of the value that may be without a weight in a ranking by weight. */
const MOST_WEIGHTLESS_PART = 0.1;

/** The trade a view is about, before any is filtered by partner or cut to the largest. */
export interface TradeFacts {
  readonly goods: Goods;
  readonly market: TradeMarket;
  /** What the flows' values are in. */
  readonly moneyUnit: MoneyUnit;
  /** What the flows are measured and ranked by. */
  readonly unit: MoneyUnit | "t";
  /** Why value is shown where mass was asked for: no weight is held, or too much of the value has none; else null. */
  readonly whyNoMass: "no-weights" | "too-few-weights" | null;
  /** Part of the value in view that has no weight, 0–1; 0 where value is shown because it was asked for. */
  readonly weightlessShare: number;
  /** Tables with rows in the year, of the goods in view. */
  readonly tables: readonly FlowTable[];
  /** Flows that concern the focus and the direction, largest first. */
  readonly flows: readonly MeasuredFlow[];
  /** All flows between units of tables that compare suppliers, and what stays inside units, whatever the focus. */
  readonly net: readonly MeasuredFlow[];
  /** Flows whose origins the trade measures rank: all for exports, those into the focus for imports. */
  readonly measured: readonly MeasuredFlow[];
  /** Tables that `measured` is taken from. */
  readonly measuredTables: readonly FlowTable[];
  /** Trade inside units, or inside the place or group in focus; one flow from each to itself, largest first. */
  readonly inside: readonly MeasuredFlow[];
  /** What is exported or imported, by unit, with partners that no flow names. */
  readonly unrouted: Unrouted;
  /** Value whose origin or destination no longer exists: part of the whole, but of no flow and no share. */
  readonly historicQuantity: number;
  /** Part of the whole that no flow in view shows: historic areas, and partners that the source does not name. */
  readonly unallocatedQuantity: number;
  readonly withoutMassCount: number;
  /** Re-export hubs among the units. */
  readonly hubs: ReadonlySet<PlaceId>;
}

type Focus = FactsContext["focus"];
type Ends = Pick<Flow, "origin" | "destination">;
type Direction = Question["direction"];

/** Trade within one unit, or within the group in focus, crosses no border that the view is about. */
function isInside(flow: Ends, focus: Focus): boolean {
  if (flow.origin === flow.destination) return true;
  return focus?.has(flow.origin) === true && focus.has(flow.destination);
}

/** Whether a flow enters or leaves the focus as the direction asks; every flow does where there is no focus. */
export function concerns(flow: Ends, focus: Focus, direction: Direction): boolean {
  if (isInside(flow, focus)) return false;
  if (focus === null) return true;
  return (
    (direction !== "out" && focus.has(flow.destination)) || (direction !== "in" && focus.has(flow.origin))
  );
}

/** Trade inside what the view is about: every unit, or only the place or group in focus. */
export function staysInside(flow: Ends, focus: Focus): boolean {
  return isInside(flow, focus) && focus?.has(flow.origin) !== false;
}

/** The group in focus where it is several units; trade between them stays inside it. */
export function groupInFocus({ question }: FactsContext, focus: Focus): PlaceId | null {
  return focus !== null && focus.size > 1 ? question.place : null;
}

/** Whether shares may be taken of a table: one of a single country's exports does not compare suppliers. */
function ranksSuppliers({ coverage }: FlowTable, year: number): boolean {
  return !coverage.some((held) => held.year === year && held.scope.kind === "one-exporter");
}

/** Value of the year whose origin or destination no longer exists; left out by a focus or by weight, where it is not known. */
function historic({ question }: FactsContext, tables: readonly FlowTable[], byMass: boolean): number {
  if (byMass || question.place !== null) return 0;
  const years = tables.flatMap(({ coverage }) => coverage.filter(({ year }) => year === question.year));
  return years.reduce((sum, { unallocatedThousands }) => sum + unallocatedThousands, 0);
}

/** The trade with partners that no flow names, in the view's direction. */
function unroutedInView({ question }: FactsContext, { exports, imports }: Unrouted, focus: Focus): number {
  if (focus === null) return Math.max(sumUnrouted(exports, null), sumUnrouted(imports, null));
  return (
    (question.direction === "out" ? 0 : sumUnrouted(imports, focus)) +
    (question.direction === "in" ? 0 : sumUnrouted(exports, focus))
  );
}

/** Hubs among all flows of the world in the year; none where no source names a producer, or no flow is asked for. */
function hubsAmong(
  { dossier, question, unitOfPlace }: FactsContext,
  { market, tables }: Goods,
  all: readonly Flow[],
): ReadonlySet<PlaceId> {
  const forms = [...new Set(tables.map(({ form }) => form))];
  const isAsked = market === "world" && question.flows !== "none" && forms.length > 0;
  const producers = isAsked ? producersOf(dossier, forms, question.year) : null;
  return producers === null ? new Set() : findHubs(all, new Set([...producers].map(unitOfPlace)));
}

/** Part of the value of flows that has no weight, 0–1; 0 without flows. */
function weightless(flows: readonly Flow[]): number {
  let total = 0;
  let without = 0;
  for (const { tonnes, valueThousands } of flows) {
    total += valueThousands;
    if (tonnes === null) without += valueThousands;
  }
  return total > 0 ? without / total : 0;
}

/** Whether a view's flows can be ranked by weight, and why not. */
function massOf(
  { question }: FactsContext,
  all: readonly Flow[],
  ranked: readonly Flow[],
): Pick<TradeFacts, "whyNoMass" | "weightlessShare"> & { readonly byMass: boolean } {
  if (question.unit !== "mass" || all.length === 0)
    return { byMass: false, whyNoMass: null, weightlessShare: 0 };
  if (all.every(({ tonnes }) => tonnes === null))
    return { byMass: false, whyNoMass: "no-weights", weightlessShare: 1 };
  const weightlessShare = weightless(ranked);
  const byMass = weightlessShare <= MOST_WEIGHTLESS_PART;
  return { byMass, whyNoMass: byMass ? null : "too-few-weights", weightlessShare };
}

/** Flows by mass in tonnes, without those whose weight is not known, or by value in thousands. */
function measuredBy(flows: readonly Flow[], byMass: boolean): MeasuredFlow[] {
  return flows.flatMap((flow) => {
    const quantity = byMass ? flow.tonnes : flow.valueThousands;
    return quantity === null ? [] : [{ ...flow, quantity }];
  });
}

function largestFirst(a: MeasuredFlow, b: MeasuredFlow): number {
  return b.quantity - a.quantity || (a.origin + a.destination < b.origin + b.destination ? -1 : 1);
}

/** All trade that a question is about, with quantities in tonnes or in thousands of a currency: see `unit` of what it returns. */
export function selectTrade(context: FactsContext): TradeFacts {
  const { question, unitOfPlace } = context;
  const goods = goodsInView(context, question.year);
  const { market, tables } = goods;
  const all = flowsOfYear(tables, question.year, unitOfPlace);
  const { focus } = context;
  const ofInterest = all.filter((flow) => concerns(flow, focus, question.direction));
  const { byMass, whyNoMass, weightlessShare } = massOf(context, all, ofInterest);
  const ranked = tables.filter((table) => ranksSuppliers(table, question.year));
  const rankedFlows = ranked.length === tables.length ? all : flowsOfYear(ranked, question.year, unitOfPlace);
  const measuredFocus = question.measure === "exports" ? null : focus;
  const flows = measuredBy(ofInterest, byMass).sort(largestFirst);
  const net = measuredBy(rankedFlows, byMass);
  const inside = all.filter((flow) => staysInside(flow, focus));
  const moneyUnit = market === "world" ? "kusd" : "keur";
  const unrouted = byMass ? NOTHING_UNROUTED : unroutedOfYear(tables, question.year, unitOfPlace);
  const historicQuantity = historic(context, tables, byMass);
  return {
    goods,
    market,
    moneyUnit,
    unit: byMass ? "t" : moneyUnit,
    whyNoMass,
    weightlessShare,
    tables,
    flows,
    net,
    measured: net.filter((flow) => concerns(flow, measuredFocus, "in")),
    measuredTables: ranked,
    inside: insideTrade(measuredBy(inside, byMass), groupInFocus(context, focus)),
    unrouted,
    historicQuantity,
    unallocatedQuantity: historicQuantity + unroutedInView(context, unrouted, focus),
    withoutMassCount: ofInterest.length - flows.length,
    hubs: hubsAmong(context, goods, all),
  };
}

/** What the view's place or group imports from partners that no flow names, in `trade.unit`; 0 without a focus. */
export function unroutedImports(context: FactsContext, { unrouted }: TradeFacts): number {
  const { focus } = context;
  return focus === null ? 0 : sumUnrouted(unrouted.imports, focus);
}
