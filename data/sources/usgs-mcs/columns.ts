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
