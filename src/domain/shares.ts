import { at } from "#lib/at.ts";
import type { SharePeriod } from "#schema/dossier.ts";
import type { EntryState, PlaceId } from "#schema/ids.ts";
import { type Share, share } from "#schema/units.ts";

/** A place's entry in a share table. */
export interface ShareEntry {
  readonly place: PlaceId;
  /** 0–1; null unless the state is `value` or `zero`. */
  readonly share: Share | null;
  readonly state: EntryState;
  /** In the unit of the table; null when only shares are published or the figure is not known. */
  readonly quantity: number | null;
  readonly isEstimated: boolean;
}

export interface ShareTable {
  readonly entries: readonly ShareEntry[];
  readonly denominator: "published-total" | "sum-of-places";
  /** Part of the total that no entry accounts for, 0–1; null when there is no total to compare with. */
  readonly unattributed: Share | null;
}

/** One state for several places shown as one: a known figure first, then the strongest kind of silence. */
const MERGE_ORDER: readonly EntryState[] = [
  "value",
  "trace",
  "withheld",
  "not-available",
  "zero",
  "not-applicable",
];

interface Merged {
  quantity: number | null;
  state: EntryState;
  isEstimated: boolean;
}

function merge(a: Merged, b: Merged): Merged {
  const state = MERGE_ORDER.indexOf(a.state) <= MERGE_ORDER.indexOf(b.state) ? a.state : b.state;
  const quantity =
    a.quantity === null ? b.quantity : b.quantity === null ? a.quantity : a.quantity + b.quantity;
  const hasFigure = state === "value" || state === "zero";
  return {
    quantity: hasFigure ? quantity : null,
    state,
    isEstimated: a.isEstimated || b.isEstimated,
  };
}

/**
 * Shares of one period of a series, with places merged into the units in which they are shown.
 *
 * A share is the quantity over the published world total, or over the sum of the places and of
 * "other countries" where none is published, the published one is only a lower bound, or one place reaches it beside
 * others. Published shares are taken as they are.
 *
 * @param unitOf  the unit a place belongs to (EU27 for a member when the EU is one)
 */
export function sharesOfPeriod(period: SharePeriod, unitOf: (place: PlaceId) => PlaceId): ShareTable {
  const units = new Map<PlaceId, Merged>();
  period.places.forEach((place, i) => {
    const entry: Merged = {
      quantity: at(period.quantities, i),
      state: at(period.states, i),
      isEstimated: at(period.estimated, i),
    };
    const unit = unitOf(place);
    const before = units.get(unit);
    units.set(unit, before ? merge(before, entry) : entry);
  });

  let sum = 0;
  for (const entry of units.values()) sum += entry.quantity ?? 0;
  const isShare = period.unit === "share";
  const published = isShare ? 1 : period.worldTotalIsLowerBound ? null : period.worldTotal;
  const all = sum + (period.otherCountries ?? 0);
  // A published total is rounded; where one place alone reaches it and others produce too, their sum is nearer.
  const isOutgrown =
    published !== null &&
    [...units.values()].some(({ quantity }) => quantity !== null && quantity >= published);
  const total = published === null || isOutgrown ? all : published;

  const entries = [...units].map(([place, { quantity, state, isEstimated }]) => ({
    place,
    share: quantity === null || total <= 0 ? null : share(quantity, total),
    state,
    quantity: isShare ? null : quantity,
    isEstimated,
  }));
  return {
    entries,
    denominator: published === null ? "sum-of-places" : "published-total",
    unattributed: total > 0 ? share(Math.max(0, 1 - sum / total)) : null,
  };
}
