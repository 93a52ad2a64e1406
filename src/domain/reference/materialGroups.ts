// Made by `npm run data` from data/reference/material-groups.csv: correct it there.

/** Groups of materials in the order in which a reader from industry policy looks for them. */
export const MATERIAL_GROUPS = [
  "battery",
  "rare earths",
  "semiconductor",
  "light metals",
  "PGM",
  "refractory metals",
  "bulk",
  "minor metals",
  "industrial minerals",
  "gas",
] as const;
