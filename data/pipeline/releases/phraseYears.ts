/** Years in words, each span of neighbours as one: "2002–2016, 2019"; "no year" for none. */
export function phraseYears(years: Iterable<number>): string {
  const spans: [first: number, last: number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const span = spans.at(-1);
    if (span !== undefined && year === span[1] + 1) span[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(", ") || "no year";
}

/** The years of some rows in words. */
export function yearsOf(...tables: readonly (readonly { readonly year: number }[] | undefined)[]): string {
  return phraseYears(tables.flatMap((rows = []) => rows.map(({ year }) => year)));
}
