/** Header of `flows.csv`. */
export const FLOW_COLUMNS = [
  "year",
  "hs6",
  "exporter_iso3",
  "importer_iso3",
  "value_kusd",
  "quantity_t",
  "source_id",
] as const;
