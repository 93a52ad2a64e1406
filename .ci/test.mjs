import { ensureBuilt, ensureInstalled, succeeds } from "./steps.mjs";

ensureInstalled();

const { ensureChromium } = await import("./chromium.mjs");
const chromium = await ensureChromium();
process.stdout.write(`Testing with ${chromium}\n`);
const { ensureEngines } = await import("./engines.mjs");
for (const missing of ensureEngines()) process.stdout.write(`${missing}\n`);
ensureBuilt();

const passed = succeeds("npx", ["--no-install", "vitest", "run", ...process.argv.slice(2)], {
  CHROMIUM: chromium,
  SUPPLY_LINES_BUILT: "1",
});
process.exit(passed ? 0 : 1);
