import { readFileSync } from "node:fs";
import { parseTable, type Row } from "../../pipeline/read/csv.ts";
import { collectProblems, type Problems } from "../../pipeline/read/problems.ts";
import type { PlaceRegistry } from "../../pipeline/reference/placeRegistry.ts";

/** A country or area of a release. */
export interface ReleaseCountry {
  /** As the release names it. */
  readonly name: string;
  /** A place or a special area of ours; null where we do not know it. */
  readonly place: string | null;
}

const COLUMNS = ["country_code", "country_name", "country_iso2", "country_iso3"] as const;
type CountryRow = Row<(typeof COLUMNS)[number]>;

/** "Other Asia, not elsewhere specified", which is Taiwan; its alphabetic code differs between versions. */
const OTHER_ASIA = { code: 490, spelling: "S19" };

/** Countries by the numeric code of the release's own table; a malformed table is a problem. */
export function readCountryTable(
  path: string,
  label: string,
  places: PlaceRegistry,
  problems: Problems,
): Map<number, ReleaseCountry> {
  const countries = new Map<number, ReleaseCountry>();
  for (const row of parseTable(decode(readFileSync(path)), label, COLUMNS, problems)) {
    const { country_code, country_name } = row.cells;
    if (!/^\d{1,3}$/.test(country_code)) {
      problems.add(row, "country_code", country_code, "a number of up to three digits");
    }
    const code = Number(country_code);
    countries.set(code, { name: country_name.trim(), place: findPlace(code, row, places) });
  }
  return countries;
}

function findPlace(code: number, row: CountryRow, places: PlaceRegistry): string | null {
  const { country_iso3, country_name } = row.cells;
  const spellings = code === OTHER_ASIA.code ? [OTHER_ASIA.spelling] : [country_iso3, country_name];
  for (const spelling of spellings) {
    // An unknown spelling is told with the rows that have it, not here.
    const place = places.resolveText(spelling.trim(), row, "country_iso3", collectProblems());
    if (place !== "") return place;
  }
  return null;
}

/** Versions differ: UTF-8, or Latin-1 ("Côte d'Ivoire"). */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString("latin1");
  }
}
