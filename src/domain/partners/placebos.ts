import type { PlaceId } from "#schema/ids.ts";
import { type ComparisonYears, yearsAround } from "./comparisonYears.ts";
import type { YearOfImports } from "./importYears.ts";
import { supplierChange } from "./supplierChange.ts";

/**
 * Part of the EU's imports from which a country counts as a supplier, before a date or after it: what is less jumps by
 * large factors for small reasons.
 */
export const LEAST_SHARE = 0.01;

/** How many changes without a signature a change is larger than. */
export interface Rank {
  readonly larger: number;
  readonly of: number;
}

function rankAmong(change: number, placebos: readonly number[]): Rank {
  return { larger: placebos.filter((placebo) => change > placebo).length, of: placebos.length };
}

/**
 * A supplier's change around a date among its own changes around every other whole year, with as many years on each side.
 *
 * @param relative  its change around the date, as `supplierChange` gives it
 * @param date      calendar year
 */
export function rankAmongDates(
  table: readonly YearOfImports[],
  supplier: PlaceId,
  { date, around, relative }: Compared,
): Rank {
  const years = table.map(({ year }) => year);
  const others = years
    .filter((year) => year !== date)
    .flatMap((year) => yearsAround(years, year, around.after.length) ?? [])
    .flatMap((placebo) => supplierChange(table, supplier, placebo).relative ?? []);
  return rankAmong(relative, others);
}

/** A change around a date that a logarithm can be taken of. */
export interface Compared {
  readonly date: number;
  readonly around: ComparisonYears;
  readonly relative: number;
}

/**
 * A supplier's change around a date among those of every other supplier in the same years.
 *
 * @param isPartner  whether a supplier has signed too, at whatever date, and so is none to compare with
 */
export function rankAmongCountries(
  table: readonly YearOfImports[],
  { around, relative }: Compared,
  isPartner: (place: PlaceId) => boolean,
): Rank {
  const suppliers = new Set(table.flatMap(({ byOrigin }) => [...byOrigin.keys()]));
  const others = [...suppliers]
    .filter((place) => !isPartner(place))
    .map((place) => supplierChange(table, place, around))
    .filter(({ shareBefore, shareAfter }) => Math.max(shareBefore, shareAfter) >= LEAST_SHARE)
    .flatMap((change) => change.relative ?? []);
  return rankAmong(relative, others);
}
