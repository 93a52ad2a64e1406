/** Header of `imports.csv`. */
export const IMPORT_COLUMNS = ["year", "cn8", "exporter_iso3", "importer_iso3", "value_eur"] as const;
