import { at, entryOf } from "#lib/at.ts";
import type { FlowTable } from "#schema/dossier.ts";
import type { PlaceId } from "#schema/ids.ts";
import { unknownPlace, unpackFlowTable } from "./flowTable.ts";
import { weightOf } from "./weightOf.ts";

/** What went from one unit to another in a year. */
export interface PairQuantity {
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  /** Thousands of the tables' currency, or tonnes: then null where too much of the value has no weight. */
  readonly quantity: number | null;
}

/** Sums of pairs of units, each pair at the number of its origin times the number of units plus that of its destination. */
interface PairSums {
  readonly units: readonly PlaceId[];
  readonly values: Float64Array;
  readonly tonnes: Float64Array;
  readonly weighed: Float64Array;
  readonly isSummed: Uint8Array;
}

/** Adds the rows of a table and year; returns the pairs that were not there before. */
function addRows(sums: PairSums, table: FlowTable, year: number, unitNumbers: readonly number[]): number[] {
  const { units, values, tonnes, weighed, isSummed } = sums;
  const rows = unpackFlowTable(table).byYear(year);
  const fresh: number[] = [];
  for (let i = 0; i < rows.values.length; i += 1) {
    const origin = unitNumbers[rows.origins[i] ?? -1];
    const destination = unitNumbers[rows.destinations[i] ?? -1];
    if (origin === undefined || destination === undefined) throw unknownPlace(table, year, i);
    const pair = origin * units.length + destination;
    if (isSummed[pair] === 0) fresh.push(pair);
    isSummed[pair] = 1;
    const value = at(rows.values, i);
    const mass = rows.tonnes === null ? null : at(rows.tonnes, i);
    values[pair] = at(values, pair) + value;
    tonnes[pair] = at(tonnes, pair) + (mass ?? 0);
    weighed[pair] = at(weighed, pair) + (mass === null ? 0 : value);
  }
  return fresh;
}

/** The sum of a pair, which is zero again afterwards. */
function takePair(sums: PairSums, pair: number, byMass: boolean): PairQuantity {
  const { units, values, tonnes, weighed, isSummed } = sums;
  const value = at(values, pair);
  const quantity = byMass ? weightOf(at(tonnes, pair), at(weighed, pair), value) : value;
  for (const column of [values, tonnes, weighed, isSummed]) column[pair] = 0;
  return {
    origin: at(units, Math.floor(pair / units.length)),
    destination: at(units, pair % units.length),
    quantity,
  };
}

/**
 * What `flowsOfYear` sums, for several years at once and several times as fast, since nothing else of a flow is kept.
 *
 * @param years   the tables to sum in each year: of one currency, and no code twice in a year
 * @returns       the pairs of each year
 * @throws RangeError when a table names a place it does not list, which means a damaged file
 */
export function quantitiesByYear(
  years: ReadonlyMap<number, readonly FlowTable[]>,
  unitOf: (place: PlaceId) => PlaceId,
  byMass: boolean,
): PairQuantity[][] {
  const tables = [...new Set([...years.values()].flat())];
  const units = [...new Set(tables.flatMap(({ places }) => places.map(unitOf)))];
  const numbers = new Map(units.map((unit, number) => [unit, number]));
  const unitNumbers = new Map(
    tables.map((table) => [table, table.places.map((place) => entryOf(numbers, unitOf(place)))]),
  );
  const size = units.length ** 2;
  const sums: PairSums = {
    units,
    values: new Float64Array(size),
    tonnes: new Float64Array(size),
    weighed: new Float64Array(size),
    isSummed: new Uint8Array(size),
  };
  return [...years].map(([year, ofYear]) => {
    const pairs = ofYear.flatMap((table) => addRows(sums, table, year, entryOf(unitNumbers, table)));
    return pairs.map((pair) => takePair(sums, pair, byMass));
  });
}
