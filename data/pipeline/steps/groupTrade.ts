import type { CodeYear } from "#schema/dossier.ts";
import type { CoverageObservation, FlowObservation, TradeTerms } from "../observations.ts";
import type { PlaceRegistry } from "../placeRegistry.ts";
import type { Problems } from "../problems.ts";
import { roundQuantity } from "../roundQuantity.ts";
import type { CodeTrade, YearTrade } from "../trade.ts";
import type { SourceFamily } from "./collect.ts";
import { settleHistoricAreas } from "./settleHistoricAreas.ts";

/** Scopes whose tables hold every row the source has. */
const COMPLETE_SCOPES: ReadonlySet<string> = new Set(["complete", "eu-imports"]);

/**
 * One family's flows by code, each year with how complete it is.
 *
 * A code and year without a line in the coverage table is taken to be as complete as the source is by default.
 */
export function groupTrade(family: SourceFamily, places: PlaceRegistry, problems: Problems): CodeTrade[] {
  const terms = new Map((family.tables.trade ?? []).map((entry) => [entry.sourceId, entry]));
  const published = new Map((family.tables.coverage ?? []).map((entry) => [yearKey(entry), entry]));
  const byCode = new Map<string, Map<number, FlowObservation[]>>();
  for (const row of family.tables.flows ?? []) {
    const key = `${row.sourceId} ${row.code}`;
    const years = byCode.get(key) ?? new Map<number, FlowObservation[]>();
    const rows = years.get(row.year);
    if (rows === undefined) years.set(row.year, [row]);
    else rows.push(row);
    byCode.set(key, years);
  }

  const trades: CodeTrade[] = [];
  for (const years of byCode.values()) {
    const first = years.values().next().value?.[0];
    const trade = first === undefined ? undefined : terms.get(first.sourceId);
    if (first === undefined) continue;
    if (trade === undefined) {
      problems.add(first, "source_id", first.sourceId, "a trade source that read.ts describes");
      continue;
    }
    const yearTrades = new Map<number, YearTrade>();
    for (const [year, rows] of [...years].sort(([a], [b]) => a - b)) {
      refuseDuplicates(rows, problems);
      const entry = published.get(yearKey(rows[0] ?? first));
      if (entry !== undefined && entry.rowCount !== rows.length) {
        problems.add(entry, "rows", String(entry.rowCount), `${rows.length} rows, as the table holds; update or delete this line`);
      }
      yearTrades.set(year, summariseYear(year, rows, entry, trade, places));
    }
    trades.push({ terms: trade, family: family.id, system: first.system, code: first.code, years: yearTrades });
  }
  return trades;
}

function yearKey({ sourceId, code, year }: { sourceId: string; code: string; year: number }): string {
  return `${sourceId} ${code} ${year}`;
}

function refuseDuplicates(rows: readonly FlowObservation[], problems: Problems): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const route = `${row.origin}-${row.destination}`;
    if (seen.has(route)) problems.add(row, "exporter_iso3", route, `one row for ${row.code} in ${row.year}`);
    seen.add(route);
  }
}

function summariseYear(
  year: number,
  rows: readonly FlowObservation[],
  entry: CoverageObservation | undefined,
  terms: TradeTerms,
  places: PlaceRegistry,
): YearTrade {
  const { flows, unallocatedThousands } = settleHistoricAreas(rows, places);
  const scope = entry?.scope ?? terms.defaultScope;
  const coverage: CodeYear = {
    year,
    completeness: COMPLETE_SCOPES.has(scope) ? "complete" : "partial",
    scope,
    flowCount: flows.length,
    valueThousands: roundQuantity(rows.reduce((sum, row) => sum + row.valueThousands, 0)),
    unallocatedThousands: roundQuantity(unallocatedThousands),
    shareOfReported: entry?.shareOfReported ?? null,
    absentImporters: entry?.absentImporters ?? null,
  };
  return { year, flows, coverage };
}
