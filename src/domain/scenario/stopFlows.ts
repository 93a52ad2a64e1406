import type { PlaceId } from "#schema/ids.ts";
import type { Hhi } from "#schema/units.ts";
import { share } from "#schema/units.ts";
import { herfindahlHirschman } from "../concentration.ts";

/** Stands for the buyers, or the sellers, that a source does not name. */
export const UNNAMED: PlaceId = "";

/** What one place sends to another, in any unit that all flows of a net share. */
export interface NetFlow {
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  readonly quantity: number;
}

/** Who stops, and what the others could do. */
export interface Stop {
  readonly stopped: ReadonlySet<PlaceId>;
  /** Part of their exports that stops, 0–1. */
  readonly cut: number;
  /** What everybody else could export more, as a part of what they export, from 0. */
  readonly spareShare: number;
}

/** What an importer loses at first. Quantities in the unit of the net. */
export interface ImporterLoss {
  readonly place: PlaceId;
  /** All that it imports. */
  readonly before: number;
  readonly loss: number;
  /** What the spare capacity of others replaces. */
  readonly filled: number;
  /** Of `filled`, what comes from its own spare capacity, because it exports too. */
  readonly own: number;
  /** What stays open: `loss` less `filled`. */
  readonly open: number;
}

/** The first effect of a stop. Quantities in the unit of the net. */
export interface StopEffect {
  /** Every importer, whether it loses something or not, in the order of the flows. */
  readonly importers: readonly ImporterLoss[];
  /** All that each place exports. */
  readonly exportsOf: ReadonlyMap<PlaceId, number>;
  /** The part of all exports that those who stop have, 0–1; null without exports. */
  readonly stoppedShare: number | null;
  /**
   * By how much all others together would have to export more to replace the loss, as a part of what they export; null
   * where nobody else exports.
   */
  readonly othersMore: number | null;
  /** The part of the loss that spare capacity covers, 0–1; 1 where nothing is lost. */
  readonly cover: number;
  /** What each of the others exports more, from its spare capacity. */
  readonly extraOf: ReadonlyMap<PlaceId, number>;
  /** What one of the others sends more to an importer: its part of the extra exports, in proportion to the loss. */
  readonly extraBetween: (from: PlaceId, to: PlaceId) => number;
  /**
   * Concentration of exports, before and after, without what others fill; null without exports. After a full stop it is
   * the sum of squared shares without those of `stopped`, over (1 − `stoppedShare`)².
   */
  readonly hhiBefore: Hhi | null;
  readonly hhiAfter: Hhi | null;
}

function sums(flows: readonly NetFlow[], end: "origin" | "destination"): Map<PlaceId, number> {
  const byPlace = new Map<PlaceId, number>();
  for (const flow of flows) byPlace.set(flow[end], (byPlace.get(flow[end]) ?? 0) + flow.quantity);
  return byPlace;
}

function total(quantities: Iterable<number>): number {
  let sum = 0;
  for (const quantity of quantities) sum += quantity;
  return sum;
}

/** Sellers without a name count as many small ones. */
function concentrationOf(exportsOf: ReadonlyMap<PlaceId, number>): Hhi | null {
  const all = total(exportsOf.values());
  const named = [...exportsOf].filter(([place]) => place !== UNNAMED);
  const shares = named.map(([, quantity]) => share(quantity, all));
  return all > 0 ? herfindahlHirschman(shares, "atomistic") : null;
}

/**
 * What each importer loses when suppliers stop exporting, and what the spare capacity of all others would fill.
 *
 * A static first effect: losses follow the flows as they are, and spare capacity is shared out in proportion to losses.
 * An exporter that imports too takes part as any other importer; what it would send to itself is its `own`.
 *
 * @param flows  positive, between different places; a pair may occur once only
 * @see Marchand et al. (2016), Environmental Research Letters 11:095009, for shocks shared out in proportion
 */
export function stopFlows(flows: readonly NetFlow[], { stopped, cut, spareShare }: Stop): StopEffect {
  const exportsOf = sums(flows, "origin");
  const importsOf = sums(flows, "destination");
  const lostFlows = flows.filter(({ origin }) => stopped.has(origin));
  const lossOf = sums(lostFlows, "destination");
  for (const [place, quantity] of lossOf) lossOf.set(place, cut * quantity);
  const lost = total(lossOf.values());

  const others = [...exportsOf].filter(([place]) => !stopped.has(place));
  const spareOf = new Map(others.map(([place, quantity]) => [place, spareShare * quantity]));
  const spare = total(spareOf.values());
  const cover = lost > 0 ? Math.min(1, spare / lost) : 1;
  const usedPart = spare > 0 ? (cover * lost) / spare : 0;
  const extraOf = new Map([...spareOf].map(([place, quantity]) => [place, quantity * usedPart]));
  const extraBetween = (from: PlaceId, to: PlaceId): number =>
    lost > 0 ? ((extraOf.get(from) ?? 0) * (lossOf.get(to) ?? 0)) / lost : 0;

  const all = total(exportsOf.values());
  const stoppedExports = total(lostFlows.map(({ quantity }) => quantity));
  const kept = new Map(
    [...exportsOf].map(([place, quantity]) => [place, stopped.has(place) ? (1 - cut) * quantity : quantity]),
  );
  return {
    importers: [...importsOf].map(([place, before]) => {
      const loss = lossOf.get(place) ?? 0;
      const filled = cover * loss;
      return { place, before, loss, filled, own: extraBetween(place, place), open: loss - filled };
    }),
    exportsOf,
    stoppedShare: all > 0 ? stoppedExports / all : null,
    othersMore: others.length > 0 ? (cut * stoppedExports) / (all - stoppedExports) : null,
    cover,
    extraOf,
    extraBetween,
    hhiBefore: concentrationOf(exportsOf),
    hhiAfter: concentrationOf(kept),
  };
}
