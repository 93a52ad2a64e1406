import type { FlowTable } from "#schema/dossier.ts";
import type { PlaceId } from "#schema/ids.ts";
import { unknownPlace, unpackFlowTable } from "./flowTable.ts";

/** What went from one unit to another in a year. */
export interface PairQuantity {
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  /** Thousands of the tables' currency, or tonnes: then null when any part of it has no weight. */
  readonly quantity: number | null;
}

/**
 * What `flowsOfYear` sums, for all years at once and several times as fast, since nothing else of a flow is kept.
 *
 * @param tables  tables of one currency; a code may not occur twice in a year
 * @returns       the pairs of each year that a table holds
 * @throws RangeError when a table names a place it does not list, which means a damaged file
 */
export function quantitiesByYear(
  tables: readonly FlowTable[],
  unitOf: (place: PlaceId) => PlaceId,
  byMass: boolean,
): PairQuantity[][] {
  const units = [...new Set(tables.flatMap(({ places }) => places.map(unitOf)))];
  const numbers = new Map(units.map((unit, number) => [unit, number]));
  const sums = new Float64Array(units.length ** 2);
  const isSummed = new Uint8Array(units.length ** 2);
  const numbered = tables.map((table) => ({
    table,
    byYear: unpackFlowTable(table).byYear,
    unitNumbers: table.places.map((place) => numbers.get(unitOf(place)) ?? 0),
  }));
  const years = new Set(tables.flatMap((table) => table.years));
  return [...years].map((year) => {
    const pairs: number[] = [];
    for (const { table, byYear, unitNumbers } of numbered) {
      const { origins, destinations, values, tonnes } = byYear(year);
      for (let i = 0; i < values.length; i += 1) {
        const origin = unitNumbers[origins[i] ?? -1];
        const destination = unitNumbers[destinations[i] ?? -1];
        if (origin === undefined || destination === undefined) throw unknownPlace(table, year, i);
        const pair = origin * units.length + destination;
        if (isSummed[pair] === 0) pairs.push(pair);
        isSummed[pair] = 1;
        // Not a number is how a missing weight spreads through a sum.
        sums[pair] = (sums[pair] ?? 0) + ((byMass ? tonnes?.[i] : values[i]) ?? Number.NaN);
      }
    }
    return pairs.map((pair) => {
      const sum = sums[pair] ?? Number.NaN;
      isSummed[pair] = 0;
      sums[pair] = 0;
      return {
        origin: units[Math.floor(pair / units.length)] ?? "",
        destination: units[pair % units.length] ?? "",
        quantity: Number.isNaN(sum) ? null : sum,
      };
    });
  });
}
