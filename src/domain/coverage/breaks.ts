import type { FlowTable, SharePeriod, ShareSeries } from "#schema/dossier.ts";

/** Trade classification changes here: BACI follows HS 2002 up to 2016 and HS 2017 from 2017. */
export const HS_BREAK_YEAR = 2017;

/** What differs between a year and the one before that is held, so that the step between them is no trend. */
export interface Break {
  readonly year: number;
  readonly before: number;
  readonly what: readonly ("source" | "product" | "unit" | "codes" | "classification")[];
}

function differences(before: SharePeriod, now: SharePeriod): Break["what"] {
  const found: Break["what"][number][] = [];
  // An edition is a source of its own: publishers revise figures from one to the next.
  if (before.sourceIds.join() !== now.sourceIds.join()) found.push("source");
  if (before.product !== now.product) found.push("product");
  if (before.unit !== now.unit) found.push("unit");
  return found;
}

/** Years of a series whose source (an edition too), product or unit is not that of the year before, ascending. */
export function breaksOfSeries({ periods }: Pick<ShareSeries, "periods">): Break[] {
  return periods.flatMap((now, i) => {
    const before = periods[i - 1];
    if (before === undefined || before.year === null || now.year === null) return [];
    const what = differences(before, now);
    return what.length > 0 ? [{ year: now.year, before: before.year, what }] : [];
  });
}

function basisOf(tables: readonly FlowTable[], year: number): string {
  const held = tables.filter(({ years }) => years.includes(year));
  return held
    .map(({ code, sourceId }) => `${code} ${sourceId}`)
    .sort()
    .join();
}

/** Years of world trade that hold other codes or sources than the year before, or follow a newer nomenclature, ascending. */
export function breaksOfTrade(flows: readonly FlowTable[]): Break[] {
  const tables = flows.filter(({ market }) => market === "world");
  const years = [...new Set(tables.flatMap((table) => table.years))].sort((a, b) => a - b);
  return years.flatMap((year, i) => {
    const before = years[i - 1];
    if (before === undefined) return [];
    const what: Break["what"][number][] = [];
    if (basisOf(tables, before) !== basisOf(tables, year)) what.push("codes");
    if (before < HS_BREAK_YEAR && year >= HS_BREAK_YEAR) what.push("classification");
    return what.length > 0 ? [{ year, before, what }] : [];
  });
}
