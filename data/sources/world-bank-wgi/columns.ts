/** Header of `governance.csv`. */
export const GOVERNANCE_COLUMNS = ["country_iso3", "indicator", "year", "value", "source_id"] as const;
