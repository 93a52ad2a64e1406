// Made by `npm run data` from data/reference/benchmark-differences.csv: correct it there.

/** Figures of the EU's 2023 study that lie outside the bands of the Joint Research Centre, and why. Rates are parts, 0–1. */
export const BENCHMARK_DIFFERENCES = [
  {"material":"rare-earths-heavy","benchmark":"extraction","reason":"no-mine","product":"","olderRate":null},
  {"material":"rare-earths-light","benchmark":"extraction","reason":"no-mine","product":"","olderRate":null},
  {"material":"titanium-metal","benchmark":"recycling","reason":"older-rate","product":"","olderRate":0.19},
  {"material":"rare-earths-heavy","benchmark":"recycling","reason":"older-rate","product":"terbium","olderRate":0.06},
  {"material":"rare-earths-light","benchmark":"recycling","reason":"older-rate","product":"praseodymium","olderRate":0.1},
] as const;
