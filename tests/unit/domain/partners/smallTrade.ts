import type { ImportYear } from "#schema/digest.ts";

/** A year of imports by origin, in thousand US dollars; whole, and with every origin named, unless said otherwise. */
export function aYear(
  year: number,
  byOrigin: Readonly<Record<string, number>>,
  { isComplete = true, unnamed = 0 } = {},
): ImportYear {
  const entries = Object.entries(byOrigin).sort(([, a], [, b]) => b - a);
  return {
    year,
    isComplete,
    places: entries.map(([place]) => place),
    values: entries.map(([, value]) => value),
    unnamed,
  };
}
