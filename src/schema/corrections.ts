/** Errors of accepted editions that were put right (`data/editions/corrections.json`), worded below `correction.`. */
export const CORRECTIONS = [
  "rare-earth-trade",
  "customs-procedures",
  "reporting-countries",
  "merged-codes",
  "main-forms",
  "weights",
  "eu-share",
  "eu-sourcing",
  "celestite",
  "projects",
  "agreements",
] as const;
