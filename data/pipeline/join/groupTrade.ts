import type { CoverageScope } from "#schema/coverageScope.ts";
import type { CodeYear } from "#schema/dossier.ts";
import { methodOf } from "#schema/tradeMethod.ts";
import { roundQuantity } from "../dossier/roundQuantity.ts";
import type {
  CoverageObservation,
  FlowObservation,
  TotalObservation,
  TradeTerms,
} from "../read/observations.ts";
import type { Problems } from "../read/problems.ts";
import type { PlaceRegistry } from "../reference/placeRegistry.ts";
import type { SourceFamily } from "./collect.ts";
import { settleHistoricAreas } from "./settleHistoricAreas.ts";
import type { CodeTrade, TradeFlow, UnroutedTrade, YearTrade } from "./trade.ts";

/** Kinds of tables that hold every row the source has, or the whole with its largest parts by name. */
const COMPLETE: ReadonlySet<CoverageScope["kind"]> = new Set(["complete", "eu-total"]);

/**
 * One family's flows by code, each year with how complete it is.
 *
 * A code and year without a line in the coverage table is taken to be as complete as the source is by default.
 */
export function groupTrade(family: SourceFamily, places: PlaceRegistry, problems: Problems): CodeTrade[] {
  const terms = new Map((family.tables.trade ?? []).map((entry) => [entry.sourceId, entry]));
  const published = new Map((family.tables.coverage ?? []).map((entry) => [yearKey(entry), entry]));
  const totals = new Map<string, TotalObservation[]>();
  for (const total of family.tables.totals ?? []) {
    totals.set(yearKey(total), [...(totals.get(yearKey(total)) ?? []), total]);
  }
  const trades: CodeTrade[] = [];
  for (const rows of groupRows(family.tables.flows ?? [], ({ sourceId, code }) => `${sourceId} ${code}`)) {
    const [first] = rows;
    const trade = terms.get(first.sourceId);
    if (trade === undefined) {
      problems.add(first, "source_id", first.sourceId, "a trade source that read.ts describes");
      continue;
    }
    if (trade.method !== methodOf(trade))
      problems.add(first, "source_id", first.sourceId, `an id that tells its method, ${trade.method}`);
    const years = groupRows(rows, ({ year }) => String(year))
      .sort(([a], [b]) => a.year - b.year)
      .map((ofYear): [number, YearTrade] => {
        const entry = published.get(yearKey(ofYear[0]));
        checkYear(ofYear, entry, problems);
        const ofPlaces = totals.get(yearKey(ofYear[0])) ?? [];
        return [ofYear[0].year, summariseYear(ofYear, entry, ofPlaces, trade, places)];
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
  totals: readonly TotalObservation[],
  terms: TradeTerms,
  places: PlaceRegistry,
): YearTrade {
  const [{ year }] = rows;
  const { flows, unallocatedThousands } = settleHistoricAreas(rows, places);
  const scope = entry?.scope ?? terms.defaultScope;
  const coverage: CodeYear = {
    year,
    completeness: COMPLETE.has(scope.kind) ? "complete" : "partial",
    scope,
    flowCount: flows.length,
    valueThousands: roundQuantity(rows.reduce((sum, row) => sum + row.valueThousands, 0)),
    unallocatedThousands: roundQuantity(unallocatedThousands),
    shareOfReported: entry?.shareOfReported ?? null,
    absentImporters: entry?.absentImporters ?? null,
  };
  return { year, flows, coverage, unrouted: unroutedTrade(flows, totals) };
}

/** Thousands that rounding of rebuilt flows may add up to. */
const ROUNDING_THOUSANDS = 1;

/** What each place trades with partners that no flow names: its total less its flows. */
function unroutedTrade(flows: readonly TradeFlow[], totals: readonly TotalObservation[]): UnroutedTrade[] {
  const shipped = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const { origin, destination, valueThousands } of flows) {
    shipped.set(origin, (shipped.get(origin) ?? 0) + valueThousands);
    taken.set(destination, (taken.get(destination) ?? 0) + valueThousands);
  }
  const rest = (total: number, held = 0) => (total - held < ROUNDING_THOUSANDS ? 0 : total - held);
  return totals
    .map(({ place, exportsThousands, importsThousands }) => ({
      place,
      exportsThousands: rest(exportsThousands, shipped.get(place)),
      importsThousands: rest(importsThousands, taken.get(place)),
    }))
    .filter(({ exportsThousands, importsThousands }) => exportsThousands + importsThousands > 0);
}
