import type { ImportYear } from "#schema/digest.ts";
import type { PlaceId } from "#schema/ids.ts";
import { type Share, share } from "#schema/units.ts";

/** What the EU imported in a year, by origin; thousand US dollars. */
export interface YearOfImports {
  readonly year: number;
  readonly byOrigin: ReadonlyMap<PlaceId, number>;
  /** Of all origins that are named. */
  readonly named: number;
  /** With those that the source does not name. */
  readonly total: number;
}

/** A year's imports, ready to be looked up by origin. */
export function yearOfImports({ year, places, values, unnamed }: ImportYear): YearOfImports {
  const named = values.reduce((sum, value) => sum + value, 0);
  return {
    year,
    byOrigin: new Map(places.map((place, i) => [place, values[i] ?? 0])),
    named,
    total: named + unnamed,
  };
}

/** The years whose tables hold all of the trade, ascending; years without imports say nothing of shares, and are left out. */
export function wholeYears(years: readonly ImportYear[]): YearOfImports[] {
  return years
    .filter(({ isComplete }) => isComplete)
    .map(yearOfImports)
    .filter(({ total }) => total > 0);
}

/** What an origin supplied in a year; thousand US dollars, 0 where the tables name no imports from it. */
export function importsFrom({ byOrigin }: YearOfImports, origin: PlaceId): number {
  return byOrigin.get(origin) ?? 0;
}

/** The part of a year's imports that came from an origin, 0–1, of all of them: also those without a named origin. */
export function shareFrom(year: YearOfImports, origin: PlaceId): Share {
  return share(importsFrom(year, origin), year.total);
}
