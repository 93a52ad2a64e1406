import type { FlowTable } from "#schema/dossier.ts";
import type { PlaceId } from "#schema/ids.ts";
import { unpackFlowTable } from "./flowTable.ts";

/** Trade between two units in one year, summed over customs codes. */
export interface Flow {
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  /** Thousands of the tables' currency. */
  readonly valueThousands: number;
  /** Null when any part of it has no weight. */
  readonly tonnes: number | null;
  readonly codes: readonly string[];
}

interface Sum {
  origin: PlaceId;
  destination: PlaceId;
  valueThousands: number;
  tonnes: number | null;
  codes: string[];
}

/**
 * Flows of a year, summed over tables and merged into the units in which places are shown.
 * A flow whose two ends are the same unit stays in the list, so that nothing is dropped in silence.
 *
 * @param tables  tables of one currency; a code may not occur twice in a year
 */
export function flowsOfYear(
  tables: readonly FlowTable[],
  year: number,
  unitOf: (place: PlaceId) => PlaceId,
): Flow[] {
  const sums = new Map<string, Sum>();
  for (const table of tables) {
    const { places, byYear } = unpackFlowTable(table);
    const units = places.map(unitOf);
    const { origins, destinations, values, tonnes } = byYear(year);
    for (let i = 0; i < values.length; i += 1) {
      const origin = units[origins[i] ?? -1];
      const destination = units[destinations[i] ?? -1];
      const valueThousands = values[i];
      if (origin === undefined || destination === undefined || valueThousands === undefined) {
        throw new RangeError(`row ${i} of code ${table.code} in ${year} names a place that the table lacks`);
      }
      add(sums, { origin, destination, valueThousands, tonnes: tonnes?.[i] ?? null, codes: [table.code] });
    }
  }
  return [...sums.values()];
}

function add(sums: Map<string, Sum>, flow: Sum): void {
  const key = `${flow.origin}-${flow.destination}`;
  const sum = sums.get(key);
  if (!sum) {
    sums.set(key, flow);
    return;
  }
  sum.valueThousands += flow.valueThousands;
  sum.tonnes = sum.tonnes === null || flow.tonnes === null ? null : sum.tonnes + flow.tonnes;
  for (const code of flow.codes) if (!sum.codes.includes(code)) sum.codes.push(code);
}
