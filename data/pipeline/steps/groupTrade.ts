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
  const trades: CodeTrade[] = [];
  for (const rows of groupRows(family.tables.flows ?? [], ({ sourceId, code }) => `${sourceId} ${code}`)) {
    const [first] = rows;
    const trade = terms.get(first.sourceId);
    if (trade === undefined) {
      problems.add(first, "source_id", first.sourceId, "a trade source that read.ts describes");
      continue;
    }
    const years = groupRows(rows, ({ year }) => String(year))
      .sort(([a], [b]) => a.year - b.year)
      .map((ofYear): [number, YearTrade] => {
        const entry = published.get(yearKey(ofYear[0]));
        checkYear(ofYear, entry, problems);
        return [ofYear[0].year, summariseYear(ofYear, entry, trade, places)];
      });
    const { system, code } = first;
    trades.push({ terms: trade, family: family.id, system, code, years: new Map(years) });
  }
  return trades;
}

type Rows = [FlowObservation, ...FlowObservation[]];

function groupRows(rows: readonly FlowObservation[], keyOf: (row: FlowObservation) => string): Rows[] {
  const groups = new Map<string, Rows>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function yearKey({ sourceId, code, year }: { sourceId: string; code: string; year: number }): string {
  return `${sourceId} ${code} ${year}`;
}

function checkYear(rows: Rows, entry: CoverageObservation | undefined, problems: Problems): void {
  if (entry !== undefined && entry.rowCount !== rows.length) {
    const expectation = `${rows.length} rows, as the table holds; update or delete this line`;
    problems.add(entry, "rows", String(entry.rowCount), expectation);
  }
  const seen = new Set<string>();
  for (const row of rows) {
    const route = `${row.origin}-${row.destination}`;
    if (seen.has(route)) problems.add(row, "exporter_iso3", route, `one row for ${row.code} in ${row.year}`);
    seen.add(route);
  }
}

function summariseYear(
  rows: Rows,
  entry: CoverageObservation | undefined,
  terms: TradeTerms,
  places: PlaceRegistry,
): YearTrade {
  const [{ year }] = rows;
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
