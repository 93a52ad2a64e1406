import type { SourceTables } from "../../pipeline/read/observations.ts";
import { plainFigure } from "../../pipeline/releases/figures.ts";
import { yearsOf } from "../../pipeline/releases/phraseYears.ts";
import type {
  Release,
  ReleaseContext,
  ReleaseEdition,
  ReleaseReader,
} from "../../pipeline/releases/release.ts";
import { readOwnTable } from "../../pipeline/releases/tables/ownTable.ts";
import { createUnknownTally, type UnknownTally } from "../../pipeline/releases/unknownTally.ts";
import { GOVERNANCE_COLUMNS } from "./columns.ts";
import { readWgiRows, type WgiRow } from "./wgiRows.ts";

/** First year our table holds; the indicators begin in 1996. */
const FIRST_YEAR = 2014;
/** Digits of a score in our table; its standard error is above 0.1. */
const DIGITS = 4;
const INDICATORS: Readonly<Record<string, string>> = {
  cc: "control-of-corruption",
  ge: "government-effectiveness",
  pv: "political-stability",
  rl: "rule-of-law",
  rq: "regulatory-quality",
  va: "voice-accountability",
};

/** Six scores a country and year from the Worldwide Governance Indicators of the World Bank. */
export const release: ReleaseReader = {
  name: "wgi",
  expects: "wgidataset.xlsx, or the same table as CSV",
  read: readWgi,
};

async function readWgi(paths: readonly string[], context: ReleaseContext): Promise<Release> {
  const tally = createUnknownTally();
  const rows: WgiRow[] = [];
  for (const path of paths) {
    context.progress(`reading ${path}`);
    rows.push(...(await readWgiRows(path, context)));
  }
  const scores = readScores(rows, tally, context);
  const years = rows.map(({ cells }) => Number(cells.year)).filter((year) => Number.isInteger(year));
  const lastYear = years.reduce((last, year) => Math.max(last, year), 0);
  // The indicators of a year appear in the year after it.
  const edition = lastYear + 1;
  const sourceId = `wgi-${edition}`;
  const keys = new Set(scores.map(([place, indicator]) => `${place}|${indicator}`));
  return {
    sourceIds: [sourceId],
    year: edition,
    describe,
    tables: [
      {
        file: "governance.csv",
        columns: GOVERNANCE_COLUMNS,
        rows: scores.map((score) => [...score, sourceId]),
        keyColumns: ["country_iso3", "indicator", "year"],
        figureColumns: ["value"],
        // Each release revises all years before it.
        supersedes: (row) =>
          keys.has(`${row["country_iso3"]}|${row["indicator"]}`) && releaseOf(row["source_id"]) <= edition,
      },
    ],
    unknown: tally.entries(),
    rowsRead: rows.length,
  };
}

function describe(id: string, { governance = [] }: SourceTables): ReleaseEdition {
  const edition = releaseOf(id);
  const indicators = new Set(governance.map(({ indicator }) => indicator));
  return {
    id,
    title: `Worldwide Governance Indicators, estimates to ${edition - 1}; years from ${FIRST_YEAR} used`,
    publisher: "World Bank",
    edition: `${edition} release`,
    year: edition,
    licence: "CC BY 4.0",
    address: "https://www.worldbank.org/en/publication/worldwide-governance-indicators",
    coverage: `${indicators.size} estimates a country, ${yearsOf(governance)}`,
  };
}

function releaseOf(sourceId: string | undefined): number {
  return Number(sourceId?.replace("wgi-", "") ?? 0);
}

/** Place, indicator, year and score of each row that has one. */
function readScores(
  rows: readonly WgiRow[],
  tally: UnknownTally,
  context: ReleaseContext,
): [string, string, string, string][] {
  const { problems } = context;
  const codes = new Map(
    readOwnTable(import.meta.url, "places.csv", ["code", "country_iso3"], problems).map(({ cells }) => [
      cells.code,
      cells.country_iso3,
    ]),
  );
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const { code, countryname, year, estimate } = row.cells;
    const indicator = indicatorOf(row, problems);
    if (!/^(19|20)\d{2}$/.test(year)) problems.add(row, "year", year, "a year");
    const isNamed = estimate !== ".." && estimate !== "";
    if (Number(year) < FIRST_YEAR) tally.add("element", `years before ${FIRST_YEAR}`, row);
    else if (!isNamed) tally.add("element", "countries and years without an estimate", row);
    else if (code === "ANT") tally.add("place", countryname, row);
    else {
      const place = codes.get(code) ?? code;
      if (!context.places.isPlace(place)) problems.add(row, "code", code, "a country in places.csv");
      const key = `${place}|${indicator}|${year}`;
      if (seen.has(key)) problems.add(row, "code", code, "each country, indicator and year once");
      seen.add(key);
      return [[place, indicator, year, scoreOf(row, problems)]];
    }
    return [];
  });
}

function indicatorOf(row: WgiRow, problems: ReleaseContext["problems"]): string {
  const { indicator } = row.cells;
  const known = INDICATORS[indicator];
  if (known === undefined)
    problems.add(row, "indicator", indicator, `one of ${Object.keys(INDICATORS).join(", ")}`);
  return known ?? "";
}

function scoreOf(row: WgiRow, problems: ReleaseContext["problems"]): string {
  const { estimate } = row.cells;
  const score = Number(plainFigure(estimate) ?? Number.NaN);
  if (Math.abs(score) <= 4) return score.toFixed(DIGITS);
  problems.add(row, "estimate", estimate, "a score from -4 to 4, or ..");
  return "";
}
