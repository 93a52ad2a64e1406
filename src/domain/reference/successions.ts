// Made by `npm run data` from data/reference/code-successions.csv: correct it there.

/** Customs codes that a newer nomenclature made out of others: [code before, code since]. */
export const SUCCESSIONS = [
  ["810600","810610"],
  ["810600","810690"],
  ["811292","811231"],
] as const;
