import type { FlowTable, SharePeriod, ShareSeries } from "#schema/dossier.ts";
import type { Market } from "#schema/ids.ts";

/** Trade classification changes here: BACI follows HS 2002 up to 2016 and HS 2017 from 2017. */
export const HS_BREAK_YEAR = 2017;

/** What differs between a year and the one before that is held, so that the step between them is no trend. */
export interface Break {
  readonly year: number;
  readonly before: number;
  readonly what: readonly ("source" | "product" | "unit" | "codes" | "classification")[];
}

function differences(before: SharePeriod, now: SharePeriod): Break["what"] {
  const changed: Break["what"][number][] = [];
  // An edition is a source of its own: publishers revise figures from one to the next.
  if (before.sourceIds.join() !== now.sourceIds.join()) changed.push("source");
  if (before.product !== now.product) changed.push("product");
  if (before.unit !== now.unit) changed.push("unit");
  return changed;
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

/** The trade of a year: whose it is, and the tables that it is taken from. */
export interface TradeYear {
  readonly year: number;
  readonly market: Market;
  readonly tables: readonly Pick<FlowTable, "code" | "sourceId">[];
}

function basisOf({ market, tables }: TradeYear): string {
  return [market, ...tables.map(({ code, sourceId }) => `${code} ${sourceId}`).sort()].join();
}

/** What differs between the trade of a year and that of an earlier one; null where one continues the other. */
export function breakOfTrade(before: TradeYear, now: TradeYear): Break | null {
  const what: Break["what"][number][] = [];
  if (basisOf(before) !== basisOf(now)) what.push("codes");
  const isOfWorld = before.market === "world" && now.market === "world";
  if (isOfWorld && before.year < HS_BREAK_YEAR && now.year >= HS_BREAK_YEAR) what.push("classification");
  return what.length > 0 ? { year: now.year, before: before.year, what } : null;
}

/** Years of world trade that hold other codes or sources than the year before, or follow a newer nomenclature, ascending. */
export function breaksOfTrade(flows: readonly FlowTable[]): Break[] {
  const world = flows.filter(({ market }) => market === "world");
  const years = [...new Set(world.flatMap((table) => table.years))]
    .sort((a, b) => a - b)
    .map((year): TradeYear => {
      const tables = world.filter((table) => table.years.includes(year));
      return { year, market: "world", tables };
    });
  return years.flatMap((now, i) => {
    const before = years[i - 1];
    return (before && breakOfTrade(before, now)) ?? [];
  });
}
