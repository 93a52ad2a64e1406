/** Header of `flows.csv`: HS6 codes, thousand current US dollars, tonnes. */
export const FLOW_COLUMNS = [
  "year",
  "hs6",
  "exporter_iso3",
  "importer_iso3",
  "value_kusd",
  "quantity_t",
] as const;

/** Header of `years.csv`: the edition and nomenclature that each year of each table is from. */
export const YEAR_TABLE_COLUMNS = ["file", "year", "source_id", "nomenclature"] as const;
