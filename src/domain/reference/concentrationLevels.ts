// Made by `npm run data` from data/reference/concentration-levels.csv: correct it there.

/** Where a reading of the Herfindahl–Hirschman index begins, ascending, 0–10 000. */
export const CONCENTRATION_LEVELS = [
  {"level":"medium","hhi":1500,"isAbove":false},
  {"level":"high","hhi":2500,"isAbove":true},
] as const;
