import type { FlowObservation } from "../observations.ts";
import type { PlaceRegistry } from "../placeRegistry.ts";
import type { TradeFlow } from "../trade.ts";

/** Flows of one code and year between places of today, and the value that has no such places. */
export interface SettledFlows {
  readonly flows: readonly TradeFlow[];
  readonly unallocatedThousands: number;
}

/**
 * Gives historic areas their place of today, where that is certain.
 *
 * An area with a successor (Serbia and Montenegro) is drawn there in years in which the successor has no row of
 * its own for the code; otherwise, and for areas without a successor, the value counts as unallocated.
 */
export function settleHistoricAreas(rows: readonly FlowObservation[], places: PlaceRegistry): SettledFlows {
  const named = new Set(rows.flatMap(({ origin, destination }) => [origin, destination]));
  const settle = (id: string): string | null => {
    const handling = places.handlingOf(id);
    if (handling === null) return id;
    if (handling.kind === "unattributed") return null;
    return handling.kind === "successor" && named.has(handling.place) ? null : handling.place;
  };
  const flows: TradeFlow[] = [];
  let unallocatedThousands = 0;
  for (const row of rows) {
    const origin = settle(row.origin);
    const destination = settle(row.destination);
    if (origin === null || destination === null) unallocatedThousands += row.valueThousands;
    else flows.push({ origin, destination, valueThousands: row.valueThousands, tonnes: row.tonnes });
  }
  return { flows, unallocatedThousands };
}
