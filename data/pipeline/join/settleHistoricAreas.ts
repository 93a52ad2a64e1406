import type { FlowObservation } from "../read/observations.ts";
import type { PlaceRegistry } from "../reference/placeRegistry.ts";
import type { TradeFlow } from "./trade.ts";

/** Flows of one code and year between places of today, and the value that has no such places. */
export interface SettledFlows {
  readonly flows: readonly TradeFlow[];
  readonly unallocatedThousands: number;
}

/** A row with the places of today that it is counted at; null where there is none. */
export interface SettledRow {
  readonly row: FlowObservation;
  readonly origin: string | null;
  readonly destination: string | null;
}

/**
 * Gives historic areas in the rows of one code and year their place of today, where that is certain.
 *
 * An area with a successor (Serbia and Montenegro) is drawn there in years in which the successor has no row of
 * its own for the code; otherwise, and for areas without a successor, there is none.
 */
export function settleRows(rows: readonly FlowObservation[], places: PlaceRegistry): SettledRow[] {
  const named = new Set(rows.flatMap(({ origin, destination }) => [origin, destination]));
  const settle = (id: string): string | null => {
    const handling = places.handlingOf(id);
    if (handling === null) return id;
    if (handling.kind === "unattributed") return null;
    return handling.kind === "successor" && named.has(handling.place) ? null : handling.place;
  };
  return rows.map((row) => ({ row, origin: settle(row.origin), destination: settle(row.destination) }));
}

/** The flows between places of today, and the value of the rows without two such places. */
export function settleHistoricAreas(rows: readonly FlowObservation[], places: PlaceRegistry): SettledFlows {
  const flows: TradeFlow[] = [];
  let unallocatedThousands = 0;
  for (const { row, origin, destination } of settleRows(rows, places)) {
    if (origin === null || destination === null) unallocatedThousands += row.valueThousands;
    else {
      const { valueThousands, tonnes, massShare } = row;
      flows.push({
        origin,
        destination,
        valueThousands,
        tonnes,
        ...(massShare === undefined ? {} : { massShare }),
      });
    }
  }
  return { flows, unallocatedThousands };
}
