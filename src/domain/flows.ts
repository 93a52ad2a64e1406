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
  const units = new Map<PlaceId, PlaceId>();
  const unit = (place: PlaceId): PlaceId => {
    let known = units.get(place);
    if (known === undefined) {
      known = unitOf(place);
      units.set(place, known);
    }
    return known;
  };
  for (const table of tables) {
    const rows = unpackFlowTable(table).byYear(year);
    if (!rows) continue;
    for (let i = 0; i < rows.values.length; i += 1) {
      const origin = unit(rows.origins[i] as PlaceId);
      const destination = unit(rows.destinations[i] as PlaceId);
      const value = rows.values[i] as number;
      const tonnes = rows.tonnes?.[i] ?? null;
      const key = `${origin}-${destination}`;
      const sum = sums.get(key);
      if (!sum) {
        sums.set(key, { origin, destination, valueThousands: value, tonnes, codes: [table.code] });
        continue;
      }
      sum.valueThousands += value;
      sum.tonnes = sum.tonnes === null || tonnes === null ? null : sum.tonnes + tonnes;
      if (sum.codes[sum.codes.length - 1] !== table.code) sum.codes.push(table.code);
    }
  }
  return [...sums.values()];
}
