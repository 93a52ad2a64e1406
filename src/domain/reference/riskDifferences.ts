// Made by `npm run data` from data/reference/risk-differences.csv: correct it there.

/** Supply risks of the EU's 2023 study that its formula does not give with the terms it prints, and why. */
export const RISK_DIFFERENCES = [
  {"material":"aluminium","product":"","stage":"extraction","reason":"copies-differ","otherCopy":1.1},
  {"material":"silicon-metal","product":"","stage":"processing","reason":"copies-differ","otherCopy":1.3},
  {"material":"arsenic","product":"","stage":"processing","reason":"world-alone","otherCopy":null},
  {"material":"germanium","product":"","stage":"processing","reason":"copied-shares","otherCopy":null},
  {"material":"rare-earths-light","product":"cerium","stage":"extraction","reason":"one-mix","otherCopy":null},
  {"material":"rare-earths-light","product":"neodymium","stage":"extraction","reason":"one-mix","otherCopy":null},
  {"material":"rare-earths-light","product":"samarium","stage":"extraction","reason":"one-mix","otherCopy":null},
  {"material":"rare-earths-light","product":"lanthanum","stage":"processing","reason":"one-mix","otherCopy":null},
  {"material":"rare-earths-light","product":"neodymium","stage":"processing","reason":"one-mix","otherCopy":null},
  {"material":"rare-earths-light","product":"praseodymium","stage":"processing","reason":"one-mix","otherCopy":null},
  {"material":"rare-earths-light","product":"samarium","stage":"processing","reason":"one-mix","otherCopy":null},
  {"material":"rare-earths-heavy","product":"yttrium","stage":"processing","reason":"one-mix","otherCopy":null},
] as const;
