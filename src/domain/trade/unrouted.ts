import { at } from "#lib/at.ts";
import type { FlowTable } from "#schema/dossier.ts";
import type { PlaceId } from "#schema/ids.ts";

/** What units trade with partners that the source does not name, in thousands of the tables' currency. */
export interface Unrouted {
  readonly exports: ReadonlyMap<PlaceId, number>;
  readonly imports: ReadonlyMap<PlaceId, number>;
}

export const NOTHING_UNROUTED: Unrouted = { exports: new Map(), imports: new Map() };

/**
 * Trade of a year that sources publish as totals of places and that no flow shows.
 *
 * Of units made of several places, part of it may be trade among these: it is then an upper bound.
 */
export function unroutedOfYear(
  tables: readonly FlowTable[],
  year: number,
  unitOf: (place: PlaceId) => PlaceId,
): Unrouted {
  const exports = new Map<PlaceId, number>();
  const imports = new Map<PlaceId, number>();
  const add = (to: Map<PlaceId, number>, unit: PlaceId, quantity: number): void => {
    if (quantity > 0) to.set(unit, (to.get(unit) ?? 0) + quantity);
  };
  for (const { unrouted = [] } of tables) {
    for (const held of unrouted) {
      if (held.year !== year) continue;
      held.places.forEach((place, i) => {
        add(exports, unitOf(place), at(held.exports, i));
        add(imports, unitOf(place), at(held.imports, i));
      });
    }
  }
  return { exports, imports };
}

/** The sum over all units, or over some, in the unit of `quantities`. */
export function sumUnrouted(
  quantities: ReadonlyMap<PlaceId, number>,
  units: ReadonlySet<PlaceId> | null,
): number {
  let sum = 0;
  for (const [unit, quantity] of quantities) if (units?.has(unit) !== false) sum += quantity;
  return sum;
}
