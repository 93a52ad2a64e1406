import { at } from "#lib/at.ts";
import type { FlowTable } from "#schema/dossier.ts";
import { GRADES, type PlaceId } from "#schema/ids.ts";
import { rankOfRows } from "../gradeOfRows.ts";
import { unknownPlace, unpackFlowTable } from "./flowTable.ts";
import { weightOf } from "./weightOf.ts";

/** Trade between two units in one year, summed over customs codes. */
export interface Flow {
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  /** Thousands of the tables' currency. */
  readonly valueThousands: number;
  /** Weight, by `weightOf`; null where too much of the value has none. */
  readonly tonnes: number | null;
  readonly codes: readonly string[];
  /** Parts of `valueThousands` by the grade of their figures, in the order of `GRADES`. */
  readonly byGrade: readonly number[];
}

interface Sum {
  origin: PlaceId;
  destination: PlaceId;
  valueThousands: number;
  /** Of the rows that have a weight, and the value of these. */
  tonnes: number;
  weighedThousands: number;
  codes: string[];
  byGrade: number[];
}

/** More than the number of units there can be, so that a pair of unit numbers makes one number. */
const UNIT_LIMIT = 4096;

/**
 * Flows of a year, summed over tables and merged into the units in which places are shown.
 * A flow whose two ends are the same unit stays in the list, so that nothing is dropped in silence.
 *
 * @param tables  tables of one currency; a code may not occur twice in a year
 * @throws RangeError when a table names a place it does not list, which means a damaged file
 */
export function flowsOfYear(
  tables: readonly FlowTable[],
  year: number,
  unitOf: (place: PlaceId) => PlaceId,
): Flow[] {
  const numbers = new Map<PlaceId, number>();
  const sums = new Map<number, Sum>();
  for (const table of tables) {
    const { places, byYear } = unpackFlowTable(table);
    const units = places.map(unitOf);
    const unitNumbers = units.map((unit) => numberOf(numbers, unit));
    const ofYear = byYear(year);
    const { origins, destinations, values, tonnes } = ofYear;
    const rankOf = rankOfRows(table, year, ofYear);
    for (let i = 0; i < values.length; i += 1) {
      const from = origins[i] ?? -1;
      const to = destinations[i] ?? -1;
      const origin = units[from];
      const destination = units[to];
      const valueThousands = values[i];
      if (origin === undefined || destination === undefined || valueThousands === undefined) {
        throw unknownPlace(table, year, i);
      }
      const key = at(unitNumbers, from) * UNIT_LIMIT + at(unitNumbers, to);
      const sum = sums.get(key) ?? emptySum(origin, destination);
      sums.set(key, sum);
      addRow(sum, table.code, valueThousands, tonnes === null ? null : at(tonnes, i), rankOf(i));
    }
  }
  return [...sums.values()].map(({ tonnes, weighedThousands, ...flow }) => ({
    ...flow,
    tonnes: weightOf(tonnes, weighedThousands, flow.valueThousands),
  }));
}

function emptySum(origin: PlaceId, destination: PlaceId): Sum {
  const byGrade = new Array<number>(GRADES.length).fill(0);
  return { origin, destination, valueThousands: 0, tonnes: 0, weighedThousands: 0, codes: [], byGrade };
}

function addRow(sum: Sum, code: string, valueThousands: number, mass: number | null, rank: number): void {
  sum.valueThousands += valueThousands;
  sum.byGrade[rank] = at(sum.byGrade, rank) + valueThousands;
  if (mass !== null) {
    sum.tonnes += mass;
    sum.weighedThousands += valueThousands;
  }
  // Tables come one after the other, so a code already noted is the last one.
  if (sum.codes[sum.codes.length - 1] !== code) sum.codes.push(code);
}

function numberOf(numbers: Map<PlaceId, number>, unit: PlaceId): number {
  const numberBefore = numbers.get(unit);
  if (numberBefore !== undefined) return numberBefore;
  numbers.set(unit, numbers.size);
  return numbers.size - 1;
}
