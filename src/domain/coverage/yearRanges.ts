/** Consecutive years, both ends included. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** Years in any order as the fewest ranges, ascending; none for no years. */
export function yearRanges(years: Iterable<number>): YearRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && open.last === year - 1) open.last = year;
    else ranges.push({ first: year, last: year });
  }
  return ranges;
}
