/** Header of `notes.csv`. */
export const NOTE_COLUMNS = [
  "material_id",
  "stage",
  "product",
  "year",
  "country_iso3",
  "flag",
  "raw_value",
  "note",
  "source_id",
] as const;

/** Header of `reserves.csv`. */
export const RESERVE_COLUMNS = [
  "material_id",
  "country_iso3",
  "reserves",
  "unit",
  "year",
  "source_id",
  "product",
  "qualifier",
  "note",
] as const;
