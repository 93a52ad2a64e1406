import { optionalNumber, requiredNumber, textCell } from "../read/cells.ts";
import type { OpenTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import type { AreaHandling } from "./placeRegistry.ts";
import type { PlaceEntry } from "./reference.ts";

const PLACE_COLUMNS = [
  "iso3",
  "iso2",
  "iso_numeric",
  "baci_code",
  "comtrade_code",
  "name_en",
  "official_eu_name",
  "region",
  "subregion",
  "eu_member",
  "joined",
  "eea",
  "candidate",
  "g7",
  "brics",
  "oecd",
  "msp_member",
  "anchor_lon",
  "anchor_lat",
  "anchor_source",
  "area_km2",
  "stat_parent",
  "on_map",
  "note",
] as const;

/** Countries and territories with the point where their flows begin and end. */
export function readPlaces(open: OpenTable, problems: Problems): PlaceEntry[] {
  const rows = open("places.csv", PLACE_COLUMNS);
  const ids = new Set(rows.map((row) => row.cells.iso3));
  return rows.map((row) => {
    const parent = row.cells.stat_parent;
    if (parent !== "" && !ids.has(parent)) problems.add(row, "stat_parent", parent, "a place in this table");
    return {
      id: textCell(row, "iso3", problems),
      iso2: textCell(row, "iso2", problems),
      name: textCell(row, "name_en", problems),
      region: row.cells.region,
      subregion: row.cells.subregion,
      anchor: [
        requiredNumber(row, "anchor_lon", problems, { min: -180, max: 180 }),
        requiredNumber(row, "anchor_lat", problems, { min: -90, max: 90 }),
      ],
      areaKm2: optionalNumber(row, "area_km2", problems, { min: 0 }),
      countedWith: parent || null,
    };
  });
}

/** Historic and artificial areas of the trade tables, by the spelling they have there. */
export function readSpecialAreas(open: OpenTable, problems: Problems): Map<string, AreaHandling> {
  const rows = open("trade-code-specials.csv", [
    "code",
    "source",
    "label",
    "iso3",
    "treatment",
    "spelling",
    "handling",
  ]);
  const areas = new Map<string, AreaHandling>();
  for (const row of rows) {
    const { spelling, handling, iso3 } = row.cells;
    if (spelling === "") continue;
    const [kind = "", place = ""] = handling.split(":");
    if (kind === "place") areas.set(spelling, { kind, place: iso3 });
    else if (kind === "successor") areas.set(spelling, { kind, place });
    else if (kind === "unattributed") areas.set(spelling, { kind });
    else problems.add(row, "handling", handling, "place, successor:<place> or unattributed");
  }
  return areas;
}
